-- What people propose and report.
CREATE TABLE idea (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('improvement', 'problem')),
  what_happens TEXT NOT NULL,
  better TEXT NOT NULL,
  process TEXT,
  hours TEXT NOT NULL,
  errors TEXT NOT NULL,
  satisfaction TEXT NOT NULL,
  -- A line each.
  evidence TEXT NOT NULL,
  -- Nobody once they have asked to be forgotten.
  author_id TEXT NOT NULL,
  anonymous ${long} NOT NULL,
  audience TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('submitted', 'in_review', 'accepted', 'done', 'declined')),
  -- Who decides, or has decided, and when.
  by_id TEXT,
  decided_at ${long},
  review_due TEXT,
  -- The reason or the effect.
  word TEXT,
  -- What it is to move: as it was before, and as it is since.
  metric TEXT,
  before_value ${double},
  before_n ${long},
  before_period TEXT,
  before_on TEXT,
  after_value ${double},
  after_n ${long},
  after_period TEXT,
  after_on TEXT,
  created_at ${long} NOT NULL
) ${strict};

-- What happened to it.
CREATE TABLE idea_step (
  seq ${serial},
  idea TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
  step_at ${long} NOT NULL,
  by_id TEXT NOT NULL,
  phase TEXT NOT NULL,
  word TEXT NOT NULL
) ${strict};

CREATE INDEX idea_step_idea ON idea_step (idea, seq);

-- Who agrees with it, and how they say so: by a button, or by each of their reactions.
CREATE TABLE idea_vote (
  idea TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
  user_id TEXT NOT NULL,
  how TEXT NOT NULL,
  voted_at ${long} NOT NULL,
  PRIMARY KEY (idea, user_id, how)
) ${strict};

-- Where it was posted, once that is known, so that people can agree there.
CREATE TABLE idea_post (
  message TEXT NOT NULL PRIMARY KEY,
  idea TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
  channel TEXT,
  ts TEXT
) ${strict};

CREATE INDEX idea_post_place ON idea_post (channel, ts);
