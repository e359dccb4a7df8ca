package nezuku.faq.consultation;

import java.time.Instant;
import java.util.List;

/** Keeps who was asked what. Thread-safe; changes belong to the thread's transaction. */
public interface Consultations {

  /** What has been asked and not answered, the oldest first. */
  List<Pending> pending();

  /** Notes that who has a question was reminded. */
  void reminded(String reference, Instant at);

  /** Notes that who has a question will answer it: they have as much time again. */
  void taken(String reference, Instant at);

  /** Gives a question to somebody else. */
  void movedTo(String reference, String holderId, Rung rung, Instant at);
}
