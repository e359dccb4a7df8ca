-- Why an answer did not help.
ALTER TABLE feedback ADD COLUMN complaint TEXT
  CHECK (complaint IN ('wrong_topic', 'outdated', 'incomplete', 'unclear'));

-- What people think of a wording: whether it asks for an entry. A person has one vote; who it was
-- is not kept for long.
CREATE TABLE evidence (
  seq ${serial},
  entry TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ja', 'en')),
  phrase TEXT NOT NULL,
  wording TEXT NOT NULL,
  user_id TEXT,
  clearance TEXT NOT NULL,
  agrees ${long} NOT NULL CHECK (agrees IN (0, 1)),
  given_at ${long} NOT NULL,
  UNIQUE (entry, language, phrase, user_id)
) ${strict};

CREATE INDEX evidence_user ON evidence (user_id);
CREATE INDEX evidence_given ON evidence (given_at);

-- What has become of a wording.
CREATE TABLE learnt_alias (
  seq ${serial},
  entry TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ja', 'en')),
  phrase TEXT NOT NULL,
  wording TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('learnt', 'offered', 'kept', 'removed')),
  decided_at ${long} NOT NULL,
  told ${long} NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  UNIQUE (entry, language, phrase)
) ${strict};
