-- Summaries that were posted: of each period one in a channel.
CREATE TABLE kpi_summary (
  channel_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  first_day TEXT NOT NULL,
  -- Names it for an edit; nothing where nothing could be said there.
  message_id TEXT,
  complete ${long} NOT NULL CHECK (complete IN (0, 1)),
  posted_at ${long} NOT NULL,
  PRIMARY KEY (channel_id, kind, first_day)
) ${strict};

CREATE INDEX kpi_summary_incomplete ON kpi_summary (complete, posted_at);

-- Alerts that stand.
CREATE TABLE kpi_alert (
  kind TEXT NOT NULL CHECK (kind IN ('line', 'missing', 'stale')),
  -- The metric's or the source's.
  name TEXT NOT NULL,
  dimension TEXT NOT NULL,
  label TEXT NOT NULL,
  -- The first day of the period in which it began, and the day on which it was told last.
  since_day TEXT NOT NULL,
  told_day TEXT NOT NULL,
  PRIMARY KEY (kind, name, dimension, label)
) ${strict};
