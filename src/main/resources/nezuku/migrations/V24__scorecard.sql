-- Quarters of which it was decided once what the deeds of teams' people may be shown.
CREATE TABLE score_quarter (
  quarter TEXT PRIMARY KEY,
  decided_at ${long} NOT NULL
) ${strict};

-- The teams whose deeds may be shown: of five people or more.
CREATE TABLE score_team (
  quarter TEXT NOT NULL REFERENCES score_quarter (quarter),
  team TEXT NOT NULL,
  people ${long} NOT NULL CHECK (people >= 5),
  PRIMARY KEY (quarter, team)
) ${strict};

-- What their people did, and never who.
CREATE TABLE score_deed (
  seq ${serial},
  quarter TEXT NOT NULL,
  team TEXT NOT NULL,
  kind TEXT NOT NULL,
  done_at ${long} NOT NULL,
  reference TEXT NOT NULL,
  FOREIGN KEY (quarter, team) REFERENCES score_team (quarter, team)
) ${strict};

CREATE INDEX score_deed_team ON score_deed (quarter, team);
