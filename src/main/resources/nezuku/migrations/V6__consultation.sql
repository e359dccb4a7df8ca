-- Who was asked is reminded, and after them others are asked.
ALTER TABLE gap ADD COLUMN rung TEXT NOT NULL DEFAULT 'owner'
  CHECK (rung IN ('owner', 'deputy', 'manager'));
-- Since when they have it; without it, since the question was found.
ALTER TABLE gap ADD COLUMN since ${long};
ALTER TABLE gap ADD COLUMN reminded_at ${long};
-- Whoever is asked may not learn who asks.
ALTER TABLE gap ADD COLUMN anonymous ${long} NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1));
