package nezuku.proposal.slack;

import java.util.Optional;
import java.util.function.Function;
import nezuku.platform.slack.block.Cut;
import nezuku.platform.slack.block.Limits;
import nezuku.proposal.Filter;
import nezuku.proposal.Kind;
import nezuku.proposal.Phase;

/** What is looked for, as the value of a menu: what menus don't choose is kept in it. */
final class FilterCode {
  private static final int PARTS = 4;

  private FilterCode() {}

  static String of(Filter filter) {
    String choices =
        filter.phase().map(Enum::name).orElse("")
            + "/"
            + filter.process().orElse("")
            + "/"
            + filter.kind().map(Enum::name).orElse("")
            + "/";
    // Of long words only the beginning is kept, and nothing says more than was typed.
    return Cut.at(Limits.OPTION_VALUE, choices + filter.words()).replaceAll("…$", "");
  }

  /** What a menu says; all where it is none of ours. */
  static Filter read(String code) {
    String[] parts = code.split("/", PARTS);
    try {
      return parts.length < PARTS
          ? Filter.ALL
          : new Filter(
              some(parts[0], Phase::valueOf),
              some(parts[1], Function.identity()),
              some(parts[2], Kind::valueOf),
              parts[3]);
    } catch (IllegalArgumentException e) {
      return Filter.ALL;
    }
  }

  private static <T> Optional<T> some(String text, Function<String, T> read) {
    return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
  }
}
