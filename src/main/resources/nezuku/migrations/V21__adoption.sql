-- What people said of how far processes have taken root: the latest word on each item counts.
CREATE TABLE adoption_tick (
  seq ${serial},
  process TEXT NOT NULL,
  item TEXT NOT NULL,
  -- Nothing where a word was taken back.
  evidence TEXT,
  -- Nobody once they have asked to be forgotten.
  by_id TEXT,
  said_at ${long} NOT NULL
) ${strict};

CREATE INDEX adoption_tick_process ON adoption_tick (process);

-- Who has read what a process is for.
CREATE TABLE adoption_reader (
  process TEXT NOT NULL,
  user_id TEXT NOT NULL,
  read_at ${long} NOT NULL,
  PRIMARY KEY (process, user_id)
) ${strict};

-- How processes stood at the end of a month.
CREATE TABLE adoption_stand (
  process TEXT NOT NULL,
  month TEXT NOT NULL,
  phase TEXT NOT NULL,
  introduction ${long} NOT NULL,
  adoption ${long} NOT NULL,
  maturity ${long} NOT NULL,
  PRIMARY KEY (process, month)
) ${strict};
