-- What was read of a source at once: a layer of cases.
CREATE TABLE kpi_import (
  seq ${serial},
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  by_id TEXT,
  read_at ${long} NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'counted', 'undone', 'dropped')),
  -- What was understood, as JSON; nothing while it is being read.
  report TEXT,
  moved_at ${long}
) ${strict};

CREATE INDEX kpi_import_source ON kpi_import (source, state);

-- Cases. Of a case, that of the newest layer counts whose import counts.
CREATE TABLE kpi_case (
  source TEXT NOT NULL,
  case_key TEXT NOT NULL,
  import_seq ${long} NOT NULL REFERENCES kpi_import (seq) ON DELETE CASCADE,
  title TEXT NOT NULL,
  process TEXT NOT NULL,
  partner TEXT NOT NULL,
  priority TEXT NOT NULL,
  opened ${long} NOT NULL,
  responded ${long},
  closed ${long},
  promised ${long},
  kept ${long} CHECK (kept IN (0, 1)),
  reopened ${long} NOT NULL,
  returned ${long} NOT NULL,
  rating TEXT,
  cost TEXT,
  -- Of all of it, so that equal cases are found without comparing each column.
  digest ${long} NOT NULL,
  PRIMARY KEY (source, case_key, import_seq)
) ${strict};

CREATE INDEX kpi_case_opened ON kpi_case (opened);
CREATE INDEX kpi_case_closed ON kpi_case (closed, opened);
CREATE INDEX kpi_case_import ON kpi_case (import_seq);

-- When data changed, and which time it may concern.
CREATE TABLE kpi_change (
  seq ${serial},
  first_at ${long} NOT NULL,
  last_at ${long} NOT NULL
) ${strict};

-- Numbers as they were reckoned. The newest counts; the others are the history of a period that had
-- ended.
CREATE TABLE kpi_reading (
  seq ${serial},
  metric TEXT NOT NULL,
  dimension TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  first_day TEXT NOT NULL,
  formula TEXT NOT NULL,
  value ${double},
  n ${long} NOT NULL,
  low ${double} NOT NULL,
  high ${double} NOT NULL,
  was_value ${double},
  was_n ${long},
  revised_at ${long},
  reckoned_at ${long} NOT NULL,
  change_seq ${long} NOT NULL
) ${strict};

CREATE INDEX kpi_reading_period ON kpi_reading (kind, first_day);

-- Numbers that people type in. The newest counts.
CREATE TABLE kpi_given (
  seq ${serial},
  metric TEXT NOT NULL,
  dimension TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  value ${double} NOT NULL,
  by_id TEXT,
  given_at ${long} NOT NULL
) ${strict};

CREATE INDEX kpi_given_metric ON kpi_given (metric, first_day);
