-- What is known of each job of the schedule. A slot is done by moving last_slot on from what it
-- was when the slot began, in the transaction of what the job changes: so it is done once, whoever
-- else tries.
CREATE TABLE job (
  name TEXT NOT NULL PRIMARY KEY,
  -- When it runs; slots from before known_since belong to another plan and are not caught up.
  plan TEXT NOT NULL,
  known_since ${long} NOT NULL,
  last_slot ${long},
  failures ${long} NOT NULL DEFAULT 0 CHECK (failures >= 0),
  failing_since ${long},
  told ${long} NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  CHECK ((failures = 0) = (failing_since IS NULL)),
  CHECK (failures > 0 OR told = 0)
) ${strict};

-- db-scheduler's own: when each job is due next, and who is running it.
CREATE TABLE scheduled_task (
  task_name TEXT NOT NULL,
  task_instance TEXT NOT NULL,
  task_data ${bytes},
  execution_time ${long} NOT NULL,
  picked ${boolean} NOT NULL,
  picked_by TEXT,
  last_success ${long},
  last_failure ${long},
  consecutive_failures ${long},
  last_heartbeat ${long},
  version ${long} NOT NULL,
  PRIMARY KEY (task_name, task_instance)
) ${strict};

CREATE INDEX scheduled_task_due ON scheduled_task (execution_time);
CREATE INDEX scheduled_task_beat ON scheduled_task (last_heartbeat);
