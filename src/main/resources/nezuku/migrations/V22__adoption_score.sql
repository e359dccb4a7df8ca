-- Who agreed to which formula of a partner's score, in the order in which they did.
CREATE TABLE adoption_consent (
  seq ${serial},
  partner TEXT NOT NULL,
  formula TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('COMPANY', 'PARTNER')),
  -- Nobody once they have asked to be forgotten.
  by_id TEXT,
  agreed_at ${long} NOT NULL
) ${strict};

CREATE UNIQUE INDEX adoption_consent_once ON adoption_consent (partner, formula, side);
