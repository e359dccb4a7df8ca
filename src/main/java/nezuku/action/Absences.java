package nezuku.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who is away when. Thread-safe. */
public interface Absences {

  /** The absences of somebody that are not over on a day, the earliest first. */
  List<Absence> of(String userId, LocalDate from);

  /** The absences during which somebody acts for others, that are not over on a day. */
  List<Absence> deputizedBy(String deputyId, LocalDate from);

  /** Keeps one, in the place of those of the same person that it meets. */
  void add(Absence absence, Instant at);

  /** Forgets those of somebody that are not over on a day. */
  void clear(String userId, LocalDate from);
}
