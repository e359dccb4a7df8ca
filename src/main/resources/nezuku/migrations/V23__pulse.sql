-- What people said of working together, until the quarter is closed; then no answer is kept.
CREATE TABLE pulse_answer (
  quarter TEXT NOT NULL,
  partner TEXT NOT NULL,
  voter TEXT NOT NULL CHECK (voter IN ('COMPANY', 'PARTNER')),
  user_id TEXT NOT NULL,
  first ${long} NOT NULL,
  second ${long} NOT NULL,
  third ${long} NOT NULL,
  answered_at ${long} NOT NULL,
  PRIMARY KEY (quarter, partner, voter, user_id)
) ${strict};

-- What came of it, where five or more had answered.
CREATE TABLE pulse_result (
  quarter TEXT NOT NULL,
  partner TEXT NOT NULL,
  voter TEXT NOT NULL CHECK (voter IN ('COMPANY', 'PARTNER')),
  people ${long} NOT NULL CHECK (people >= 5),
  first ${long} NOT NULL,
  second ${long} NOT NULL,
  third ${long} NOT NULL,
  PRIMARY KEY (quarter, partner, voter)
) ${strict};
