package nezuku.faq.edit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.faq.Entry;
import nezuku.faq.Link;
import nezuku.faq.Wording;
import nezuku.people.Language;

/**
 * The two languages of an entry as they are, told apart by {@linkplain Fingerprint fingerprints} of
 * what readers get: question, answer and links. Other words for the question, and who checked it
 * when, are each language's own.
 *
 * @param entryId the entry
 * @param japanese the Japanese page's fingerprint
 * @param english the English page's
 */
public record Pair(String entryId, String japanese, String english) {
  private static final int SHORT = 12;

  /** An entry's pair, if it is in both languages. */
  public static Optional<Pair> of(Entry entry) {
    return entry.wordings().size() == Language.values().length
        ? Optional.of(
            new Pair(
                entry.id(), fingerprint(entry.in(Language.JA)), fingerprint(entry.in(Language.EN))))
        : Optional.empty();
  }

  private static String fingerprint(Wording wording) {
    String text =
        Stream.concat(
                Stream.of(wording.question(), wording.answer()),
                wording.links().stream().map(Link::url))
            .collect(Collectors.joining("\n\0"));
    return Fingerprint.of(Optional.of(text));
  }

  /**
   * Which language alone has changed since another state of the same entry; empty if none has, or
   * both.
   */
  public Optional<Language> changedSince(Pair before) {
    boolean ja = !japanese.equals(before.japanese());
    boolean en = !english.equals(before.english());
    if (ja == en) {
      return Optional.empty();
    }
    return Optional.of(ja ? Language.JA : Language.EN);
  }

  /** A name for this very state, short enough for a button. */
  public String state() {
    return japanese.substring(0, SHORT) + english.substring(0, SHORT);
  }
}
