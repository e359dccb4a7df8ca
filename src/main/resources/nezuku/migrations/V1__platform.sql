-- Instants are epoch milliseconds.

-- The programs that run on this database. Whoever is not in here is dead, and others take over
-- what it left.
CREATE TABLE instance (
  id TEXT NOT NULL PRIMARY KEY,
  beat ${long} NOT NULL
) ${strict};

-- What Slack delivered, each once.
CREATE TABLE inbox (
  id TEXT NOT NULL PRIMARY KEY,
  received_at ${long} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'done')),
  attempts ${long} NOT NULL,
  instance TEXT,
  act TEXT,
  CHECK ((state = 'done') = (act IS NULL))
) ${strict};

CREATE INDEX inbox_accepted ON inbox (received_at) WHERE state = 'accepted';
CREATE INDEX inbox_received ON inbox (received_at);

-- What is to be sent to Slack, and what was.
CREATE TABLE outbox (
  seq ${serial},
  id TEXT NOT NULL UNIQUE,
  lane TEXT NOT NULL,
  urgent ${long} NOT NULL CHECK (urgent IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'doubtful', 'sent', 'parked')),
  instance TEXT,
  attempts ${long} NOT NULL,
  created_at ${long} NOT NULL,
  body TEXT,
  channel TEXT,
  ts TEXT,
  reason TEXT,
  told ${long} NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  CHECK ((state = 'sent') = (body IS NULL)),
  CHECK ((state = 'parked') = (reason IS NOT NULL)),
  CHECK ((state = 'sending') = (instance IS NOT NULL))
) ${strict};

CREATE INDEX outbox_open ON outbox (lane, seq) WHERE state IN ('waiting', 'sending', 'doubtful');
CREATE INDEX outbox_parked ON outbox (told) WHERE state = 'parked';
CREATE INDEX outbox_created ON outbox (created_at);
