-- As whom somebody asked: what they might read. Without it, as an employee.
ALTER TABLE ask ADD COLUMN audience TEXT;

-- Which of several entries somebody chose.
CREATE TABLE chosen (
  seq ${serial},
  ask TEXT NOT NULL REFERENCES ask (reference) ON DELETE CASCADE,
  entry TEXT NOT NULL,
  chosen_at ${long} NOT NULL
) ${strict};

CREATE INDEX chosen_ask ON chosen (ask);

-- What somebody said is nothing for the FAQ, and how many people had asked it by then.
CREATE TABLE dismissed (
  ask TEXT NOT NULL PRIMARY KEY REFERENCES ask (reference) ON DELETE CASCADE,
  by_id TEXT,
  dismissed_at ${long} NOT NULL,
  people ${long} NOT NULL CHECK (people >= 1)
) ${strict};

CREATE INDEX dismissed_by ON dismissed (by_id);
