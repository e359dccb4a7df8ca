-- Meetings that come again.
CREATE TABLE series (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  -- weeks, month or months_last; and which.
  every TEXT NOT NULL CHECK (every IN ('weeks', 'month', 'months_last')),
  every_n ${long} NOT NULL,
  weekday ${long} NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_time TEXT NOT NULL,
  zone TEXT NOT NULL,
  on_holiday TEXT NOT NULL CHECK (on_holiday IN ('skip', 'move')),
  first_day TEXT NOT NULL,
  closed ${long} NOT NULL CHECK (closed IN (0, 1))
) ${strict};

-- Who is what in them. Whoever asked to be forgotten is nobody any more.
CREATE TABLE series_member (
  seq ${serial},
  series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('owner', 'note_taker', 'participant')),
  user_id TEXT NOT NULL
) ${strict};

CREATE INDEX series_member_series ON series_member (series);
CREATE INDEX series_member_user ON series_member (user_id);

-- What is to be brought to each meeting, and by whom.
CREATE TABLE series_material (
  seq ${serial},
  series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  by_id TEXT
) ${strict};

CREATE INDEX series_material_series ON series_material (series);

-- What was done once before or after a meeting, for somebody or for all.
CREATE TABLE meeting_step (
  series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  held TEXT NOT NULL,
  step TEXT NOT NULL,
  user_id TEXT NOT NULL,
  done_at ${long} NOT NULL,
  PRIMARY KEY (series, held, step, user_id)
) ${strict};

-- What people want to be solved in a meeting.
CREATE TABLE agenda_point (
  seq ${serial},
  id TEXT NOT NULL UNIQUE,
  series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  held TEXT NOT NULL,
  by_id TEXT,
  problem TEXT NOT NULL,
  cause TEXT NOT NULL,
  proposal TEXT NOT NULL,
  wish TEXT NOT NULL,
  link TEXT NOT NULL,
  added_at ${long} NOT NULL
) ${strict};

CREATE INDEX agenda_point_meeting ON agenda_point (series, held);

-- Material that was handed in.
CREATE TABLE brought_material (
  series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  held TEXT NOT NULL,
  name TEXT NOT NULL,
  by_id TEXT,
  link TEXT NOT NULL,
  brought_at ${long} NOT NULL,
  PRIMARY KEY (series, held, name)
) ${strict};

-- Minutes that were handed in and are not confirmed yet; points is JSON.
CREATE TABLE minutes_draft (
  id TEXT NOT NULL PRIMARY KEY,
  series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  held TEXT NOT NULL,
  by_id TEXT NOT NULL,
  text TEXT NOT NULL,
  points TEXT NOT NULL,
  drafted_at ${long} NOT NULL
) ${strict};

CREATE INDEX minutes_draft_meeting ON minutes_draft (series, held);

-- Minutes that count. folded is what is searched: the text in one case and width.
CREATE TABLE minutes (
  id TEXT NOT NULL PRIMARY KEY,
  series TEXT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
  held TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  decisions TEXT NOT NULL,
  open_points TEXT NOT NULL,
  folded TEXT NOT NULL,
  by_id TEXT,
  confirmed_at ${long} NOT NULL,
  -- In which message of the outbox they were published, and where that stands.
  message TEXT,
  channel_id TEXT,
  ts TEXT
) ${strict};

CREATE INDEX minutes_meeting ON minutes (series, held);

-- What somebody typed into a form that could not be taken as it was; fields is JSON.
CREATE TABLE kept_form (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL,
  fields TEXT NOT NULL,
  kept_at ${long} NOT NULL
) ${strict};

CREATE INDEX kept_form_user ON kept_form (user_id);
