-- How the sources are that are fetched, and how far they were read.
CREATE TABLE kpi_source (
  source TEXT PRIMARY KEY,
  succeeded_at ${long},
  failing_since ${long},
  -- The reason and what it names, as JSON.
  why TEXT,
  changed_at ${long},
  etag TEXT
) ${strict};
