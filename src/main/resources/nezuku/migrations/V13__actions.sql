-- What people have promised to do.
CREATE TABLE action (
  id TEXT NOT NULL PRIMARY KEY,
  what TEXT NOT NULL,
  link TEXT,
  giver_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('minutes', 'command', 'message', 'follow_up', 'import')),
  circle TEXT,
  source TEXT,
  due TEXT NOT NULL,
  first_due TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'waiting', 'done', 'dropped')),
  -- On whom it waits, what came of it, or why nobody does it; and until when it waits.
  word TEXT,
  wait_until TEXT,
  closed_by_id TEXT,
  closed_at ${long},
  created_at ${long} NOT NULL
) ${strict};

CREATE INDEX action_owner ON action (owner_id, state);
CREATE INDEX action_giver ON action (giver_id, state);
CREATE INDEX action_circle ON action (circle);
CREATE INDEX action_state ON action (state, due);

-- What happened to them.
CREATE TABLE action_change (
  seq ${serial},
  action TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  changed_at ${long} NOT NULL,
  by_id TEXT NOT NULL,
  deed TEXT NOT NULL,
  -- Who or which day it was before, and is now.
  was TEXT,
  is_now TEXT,
  reason TEXT,
  word TEXT
) ${strict};

CREATE INDEX action_change_action ON action_change (action, seq);

-- On which day whom was told of an open action.
CREATE TABLE action_told (
  action TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  ear TEXT NOT NULL CHECK (ear IN ('owner', 'thread', 'manager')),
  day TEXT NOT NULL,
  PRIMARY KEY (action, ear)
) ${strict};

-- What somebody is told the next morning, since it happened outside their hours.
CREATE TABLE action_news (
  seq ${serial},
  user_id TEXT NOT NULL,
  change_seq ${long} NOT NULL REFERENCES action_change (seq) ON DELETE CASCADE
) ${strict};

CREATE INDEX action_news_user ON action_news (user_id);

-- When somebody is away, and who acts for them meanwhile.
CREATE TABLE absence (
  seq ${serial},
  user_id TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  deputy_id TEXT,
  said_at ${long} NOT NULL
) ${strict};

CREATE INDEX absence_user ON absence (user_id);
