-- What an embedding server has said of texts, so that it is asked once; the texts are not kept here.
CREATE TABLE vector (
  seq ${serial},
  model TEXT NOT NULL,
  text_key TEXT NOT NULL,
  numbers ${bytes} NOT NULL,
  kept_at ${long} NOT NULL,
  UNIQUE (model, text_key)
) ${strict};

CREATE INDEX vector_kept ON vector (kept_at);
