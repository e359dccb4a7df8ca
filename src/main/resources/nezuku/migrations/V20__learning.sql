-- Who is in which course; each once.
CREATE TABLE course_member (
  seq ${serial},
  course TEXT NOT NULL,
  -- Nobody once they have asked to be forgotten.
  user_id TEXT,
  enrolled_at ${long} NOT NULL,
  by_self ${long} NOT NULL,
  state TEXT NOT NULL,
  UNIQUE (course, user_id)
) ${strict};

CREATE INDEX course_member_user ON course_member (user_id);

-- How far somebody is with a step; the days are those of their zone.
CREATE TABLE course_progress (
  user_id TEXT NOT NULL,
  course TEXT NOT NULL,
  step TEXT NOT NULL,
  state TEXT NOT NULL,
  on_day TEXT NOT NULL,
  next_day TEXT NOT NULL,
  put_off ${long} NOT NULL,
  PRIMARY KEY (user_id, course, step)
) ${strict};

-- What somebody is asked again until they know it.
CREATE TABLE course_card (
  user_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  stability ${double},
  difficulty ${double},
  reviewed TEXT,
  due TEXT NOT NULL,
  PRIMARY KEY (user_id, subject)
) ${strict};

-- The first answer of each person to a question as it was worded.
CREATE TABLE course_answer (
  seq ${serial},
  course TEXT NOT NULL,
  step TEXT NOT NULL,
  edition TEXT NOT NULL,
  -- Nobody once they have asked to be forgotten.
  user_id TEXT,
  is_right ${long} NOT NULL,
  answered_at ${long} NOT NULL,
  UNIQUE (course, step, edition, user_id)
) ${strict};

-- Texts that somebody has learnt, as they were then.
CREATE TABLE course_edition (
  fingerprint TEXT PRIMARY KEY,
  text TEXT NOT NULL
) ${strict};

-- Who has learnt which of them.
CREATE TABLE course_learnt (
  user_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  language TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (user_id, subject)
) ${strict};

-- What was told of changes to what somebody had learnt: each change once.
CREATE TABLE course_change (
  seq ${serial},
  -- Nobody once they have asked to be forgotten.
  user_id TEXT,
  subject TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  told_at ${long} NOT NULL,
  understood_at ${long},
  UNIQUE (user_id, subject, fingerprint)
) ${strict};
