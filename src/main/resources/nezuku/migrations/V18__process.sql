-- What people added to processes: the latest word on each fact counts, the earlier ones stay.
CREATE TABLE process_fact (
  seq ${serial},
  process TEXT NOT NULL,
  fact TEXT NOT NULL,
  ja TEXT NOT NULL,
  en TEXT NOT NULL,
  -- Nobody once they have asked to be forgotten.
  by_id TEXT,
  said_at ${long} NOT NULL
) ${strict};

-- Actions that follow from something are looked up by it.
CREATE INDEX action_source ON action (source);
