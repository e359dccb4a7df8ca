package nezuku.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps minutes, before and after they are confirmed. Thread-safe; changes are in the transaction
 * of the thread.
 */
public interface MinutesStore {

  /** Keeps a draft, in the place of the one with its id. */
  void keep(Draft draft);

  /** The draft with an id, if it was not confirmed. */
  Optional<Draft> draft(String id);

  /** The newest draft of a meeting's minutes that was not confirmed. */
  Optional<Draft> draftOf(String seriesId, LocalDate held);

  /**
   * Makes a draft minutes, once.
   *
   * @return whether it was a draft until then
   */
  boolean confirm(KeptMinutes minutes);

  /** Notes the outbox id of the message in which minutes were published. */
  void published(String id, String messageId);

  /** Notes where messages stand by now, before the outbox forgets it. */
  void settle();

  /** Where minutes were published, once they stand there. */
  Optional<Published> placeOf(String id);

  /** The minutes with an id. */
  Optional<KeptMinutes> find(String id);

  /** The minutes of a meeting, the oldest first. */
  List<KeptMinutes> of(String seriesId, LocalDate held);

  /** The minutes of a series from a date on, the newest first. */
  List<KeptMinutes> since(String seriesId, LocalDate first);

  /**
   * The newest minutes in which all words stand, of whatever case and width.
   *
   * @param seriesIds where to look
   */
  List<KeptMinutes> search(List<String> words, Set<String> seriesIds, int most);
}
