package nezuku.faq.embedding.http;

import nezuku.faq.embedding.Failure;
import nezuku.people.Language;
import nezuku.platform.text.Texts;

/** What a failure is to whoever has configured the server. */
public final class FailureTexts {
  private static final Texts TEXTS = Texts.of(FailureTexts.class);

  private FailureTexts() {}

  /** What has happened. */
  public static String what(Failure failure, Language language) {
    return TEXTS.get(language, key(failure), failure.detail());
  }

  /** What to do. */
  public static String mend(Failure failure, Language language) {
    return TEXTS.get(language, key(failure) + ".mend", failure.detail());
  }

  private static String key(Failure failure) {
    return switch (failure.kind()) {
      case UNREACHABLE -> "unreachable";
      case TOO_SLOW -> "too-slow";
      case KEY -> "key";
      case BUSY -> "busy";
      case MOVED -> "moved";
      case REFUSED -> "refused";
      case BROKEN -> "broken";
      case CUT_OFF -> "cut-off";
      case TOO_LARGE -> "too-large";
      case UNREADABLE -> "unreadable";
      case COUNT -> "count";
      case SIZE -> "size";
      case NUMBERS -> "numbers";
    };
  }
}
