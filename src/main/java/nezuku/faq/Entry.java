package nezuku.faq;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import nezuku.people.Audience;
import nezuku.people.Language;

/**
 * One question with its answer, in one or both languages.
 *
 * @param id unique over all categories; the file's name
 * @param category the category's id; the folder's name
 * @param audience whom the answer is meant for
 * @param owner the e-mail address of the person who answers for it
 * @param verified the day on which the owner last checked it
 * @param reviewEvery how long that check is good for, if it runs out
 * @param wordings at least one
 */
public record Entry(
    String id,
    String category,
    Audience audience,
    String owner,
    LocalDate verified,
    Optional<Period> reviewEvery,
    Map<Language, Wording> wordings) {

  /** Validates that there is something to say. */
  public Entry {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("entry " + id + " has no wording");
    }
    wordings = Map.copyOf(wordings);
  }

  /** The same entry in other words. */
  public Entry with(Map<Language, Wording> others) {
    return new Entry(id, category, audience, owner, verified, reviewEvery, others);
  }

  /** The day from which the owner's last check no longer counts; empty if it does not run out. */
  public Optional<LocalDate> due() {
    return reviewEvery.map(verified::plus);
  }

  /** Whether the owner should have checked it by now. */
  public boolean isOverdue(LocalDate today) {
    return due().filter(today::isAfter).isPresent();
  }

  /** The language to show to somebody who speaks {@code wanted}: that one if it is there. */
  public Language languageFor(Language wanted) {
    return wordings.containsKey(wanted) ? wanted : wanted.other();
  }

  /**
   * The wording in a language that {@link #languageFor} named.
   *
   * @throws IllegalArgumentException if the entry has none in it
   */
  public Wording in(Language language) {
    Wording wording = wordings.get(language);
    if (wording == null) {
      throw new IllegalArgumentException("entry " + id + " has no wording in " + language);
    }
    return wording;
  }
}
