package nezuku.meeting.store;

import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;

/**
 * What people leave behind by meeting. What was said in a meeting is the company's and stays; who
 * takes part in it, and who wrote it, is forgotten.
 */
public final class MeetingTraces {
  private MeetingTraces() {}

  /** In which series they take part, and as what. */
  public static PersonalData series(Database database) {
    return new PersonalRows(
        database,
        "SELECT s.id, s.name, m.part FROM series_member m JOIN series s ON s.id = m.series"
            + " WHERE m.user_id = :user ORDER BY m.seq",
        "DELETE FROM series_member WHERE user_id = :user");
  }

  /** What they are to bring. */
  public static PersonalData material(Database database) {
    return new PersonalRows(
        database,
        "SELECT series, name FROM series_material WHERE by_id = :user ORDER BY seq",
        "UPDATE series_material SET by_id = NULL WHERE by_id = :user");
  }

  /** What they have brought. */
  public static PersonalData brought(Database database) {
    return new PersonalRows(
        database,
        "SELECT series, held, name, link, brought_at FROM brought_material WHERE by_id = :user"
            + " ORDER BY held, name",
        "UPDATE brought_material SET by_id = NULL WHERE by_id = :user");
  }

  /** What they wanted to be solved. */
  public static PersonalData points(Database database) {
    return new PersonalRows(
        database,
        "SELECT series, held, problem, cause, proposal, wish, link, added_at FROM agenda_point"
            + " WHERE by_id = :user ORDER BY seq",
        "UPDATE agenda_point SET by_id = NULL WHERE by_id = :user");
  }

  /** Of what they were reminded. */
  public static PersonalData steps(Database database) {
    return new PersonalRows(
        database,
        "SELECT series, held, step, done_at FROM meeting_step WHERE user_id = :user"
            + " ORDER BY done_at, step",
        "DELETE FROM meeting_step WHERE user_id = :user");
  }

  /** Drafts that they handed in, or that name them as an owner; they go. */
  public static PersonalData drafts(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, series, held, text, points, drafted_at FROM minutes_draft"
            + " WHERE by_id = :user OR points LIKE :mention ORDER BY drafted_at, id",
        "DELETE FROM minutes_draft WHERE by_id = :user OR points LIKE :mention");
  }

  /** Minutes that they confirmed. */
  public static PersonalData minutes(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, series, held, title, text, confirmed_at FROM minutes WHERE by_id = :user"
            + " ORDER BY confirmed_at, id",
        "UPDATE minutes SET by_id = NULL WHERE by_id = :user");
  }

  /** What they typed, or others about them, into forms that could not be taken. */
  public static PersonalData forms(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, fields, kept_at FROM kept_form WHERE user_id = :user OR fields LIKE :mention"
            + " ORDER BY kept_at, id",
        "DELETE FROM kept_form WHERE user_id = :user OR fields LIKE :mention");
  }

  /** Minutes that mention them. */
  public static PersonalData mentioned(Database database) {
    return new PersonalRows(
        database,
        "SELECT id, series, held, title, text FROM minutes WHERE text LIKE :mention"
            + " ORDER BY confirmed_at, id",
        "UPDATE minutes SET text = replace(text, :user, '…'),"
            + " decisions = replace(decisions, :user, '…'),"
            + " open_points = replace(open_points, :user, '…'),"
            + " folded = replace(folded, lower(:user), '…') WHERE text LIKE :mention");
  }
}
