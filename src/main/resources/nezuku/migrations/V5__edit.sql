-- What people write into the FAQ from Slack.

CREATE TABLE draft (
  seq ${serial},
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  text TEXT,
  base TEXT NOT NULL,
  author_id TEXT,
  drafted_at ${long} NOT NULL,
  reference TEXT,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'published', 'declined')),
  decided_by TEXT,
  decided_at ${long},
  announced ${long} NOT NULL DEFAULT 0 CHECK (announced IN (0, 1)),
  CHECK ((state = 'proposed') = (decided_at IS NULL))
) ${strict};

CREATE INDEX draft_unannounced ON draft (seq) WHERE state = 'published' AND announced = 0;
CREATE INDEX draft_open ON draft (path) WHERE state = 'proposed';

-- A page without text was retired.
CREATE TABLE page (
  path TEXT PRIMARY KEY,
  text TEXT,
  draft TEXT NOT NULL REFERENCES draft (id)
) ${strict};

-- Counts what was published; whoever publishes locks it.
CREATE TABLE edition (
  one ${long} PRIMARY KEY CHECK (one = 1),
  number ${long} NOT NULL
) ${strict};
