-- When the same person first asked it again within a day; known even when the person is forgotten.
ALTER TABLE ask ADD COLUMN again_at ${long};
