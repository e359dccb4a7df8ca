-- Questions with the entry that people have confirmed to answer them; nobody is named.
CREATE TABLE confirmed (
  seq ${serial},
  phrase TEXT NOT NULL,
  question TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ja', 'en')),
  clearance TEXT NOT NULL,
  entry TEXT NOT NULL,
  confirmed_at ${long} NOT NULL,
  UNIQUE (phrase, language, clearance)
) ${strict};

CREATE INDEX confirmed_newest ON confirmed (confirmed_at);
