-- What was asked, and what was answered. Who asked, where and what is empty once the person has
-- been forgotten; the rest stays for the figures.
CREATE TABLE ask (
  seq ${serial},
  reference TEXT NOT NULL UNIQUE,
  asked_at ${long} NOT NULL,
  user_id TEXT,
  thread TEXT,
  question TEXT,
  language TEXT NOT NULL CHECK (language IN ('ja', 'en')),
  outcome TEXT NOT NULL CHECK (outcome IN ('confident', 'choices', 'unknown')),
  category TEXT,
  CHECK ((user_id IS NULL) = (question IS NULL)),
  CHECK (user_id IS NOT NULL OR thread IS NULL)
) ${strict};

CREATE INDEX ask_thread ON ask (thread, asked_at);
CREATE INDEX ask_user ON ask (user_id);
CREATE INDEX ask_asked ON ask (asked_at);

-- The entries that were shown, the best first.
CREATE TABLE ask_entry (
  ask TEXT NOT NULL REFERENCES ask (reference) ON DELETE CASCADE,
  place ${long} NOT NULL CHECK (place >= 1),
  entry TEXT NOT NULL,
  PRIMARY KEY (ask, place)
) ${strict};

CREATE INDEX ask_entry_entry ON ask_entry (entry);

-- What people thought of an answer; who may press again, so the last one counts.
CREATE TABLE feedback (
  seq ${serial},
  ask TEXT NOT NULL REFERENCES ask (reference) ON DELETE CASCADE,
  given_at ${long} NOT NULL,
  user_id TEXT,
  helped ${long} NOT NULL CHECK (helped IN (0, 1))
) ${strict};

CREATE INDEX feedback_ask ON feedback (ask);
CREATE INDEX feedback_user ON feedback (user_id);
CREATE INDEX feedback_given ON feedback (given_at);

-- What the FAQ could not answer, and who was asked instead. That somebody was stays known when the
-- owner has been forgotten.
CREATE TABLE gap (
  seq ${serial},
  ask TEXT NOT NULL REFERENCES ask (reference) ON DELETE CASCADE,
  found_at ${long} NOT NULL,
  asker_id TEXT,
  question TEXT,
  handed_over ${long} NOT NULL CHECK (handed_over IN (0, 1)),
  owner_id TEXT,
  language TEXT NOT NULL CHECK (language IN ('ja', 'en')),
  answered_at ${long},
  CHECK ((asker_id IS NULL) = (question IS NULL)),
  CHECK (handed_over = 1 OR (owner_id IS NULL AND answered_at IS NULL))
) ${strict};

-- However many programs run: a person is asked once.
CREATE UNIQUE INDEX gap_handed_over ON gap (ask) WHERE handed_over = 1;
CREATE INDEX gap_open ON gap (found_at) WHERE handed_over = 1 AND answered_at IS NULL;
CREATE INDEX gap_ask ON gap (ask);
CREATE INDEX gap_asker ON gap (asker_id);
CREATE INDEX gap_owner ON gap (owner_id);
CREATE INDEX gap_found ON gap (found_at);
