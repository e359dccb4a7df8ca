-- In which state the languages of an entry last said the same, by fingerprints.
CREATE TABLE pair (
  entry TEXT NOT NULL PRIMARY KEY,
  japanese TEXT NOT NULL,
  english TEXT NOT NULL
) ${strict};
