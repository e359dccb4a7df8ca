package nezuku.proposal.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nezuku.platform.text.Cells;
import nezuku.proposal.Baseline;
import nezuku.proposal.Idea;
import nezuku.proposal.Measured;
import nezuku.proposal.State;

/**
 * Writes proposals as CSV for spreadsheets: UTF-8 with a byte order mark, so that they recognise
 * it, and with no cell that they would take for a formula. Who is not to be named is not in it,
 * whoever reads it: a file is handed on.
 */
public final class IdeaCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private IdeaCsv() {}

  /**
   * Writes proposals under a line of headings.
   *
   * @param voters who agrees, by the id of what they agree with
   * @param name somebody's name by their user id
   */
  public static String write(
      List<Idea> ideas, Map<String, Set<String>> voters, UnaryOperator<String> name) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(
          "id",
          "kind",
          "now",
          "better",
          "process",
          "hours",
          "errors",
          "satisfaction",
          "evidence",
          "author",
          "state",
          "word",
          "votes",
          "metric",
          "before",
          "after",
          "created");
      for (Idea idea : ideas) {
        csv.writeRecord(
            idea.id(),
            small(idea.said().kind()),
            Cells.safe(idea.said().now()),
            Cells.safe(idea.said().better()),
            idea.said().process().orElse(""),
            Cells.safe(idea.said().expected().hours()),
            Cells.safe(idea.said().expected().errors()),
            Cells.safe(idea.said().expected().satisfaction()),
            Cells.safe(String.join("\n", idea.said().evidence())),
            Cells.safe(author(idea, name)),
            small(idea.state().phase()),
            Cells.safe(word(idea.state())),
            Integer.toString(voters.getOrDefault(idea.id(), Set.of()).size()),
            before(idea.state()).map(Baseline::metric).orElse(""),
            before(idea.state()).map(one -> number(one.measured())).orElse(""),
            after(idea.state()).map(IdeaCsv::number).orElse(""),
            idea.createdAt().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String author(Idea idea, UnaryOperator<String> name) {
    return idea.author().anonymous() || idea.author().id().isEmpty()
        ? ""
        : name.apply(idea.author().id());
  }

  private static String word(State state) {
    return switch (state) {
      case State.Submitted submitted -> "";
      case State.InReview review -> review.due().toString();
      case State.Accepted accepted -> "";
      case State.Done done -> done.effect();
      case State.Declined declined -> declined.reason();
    };
  }

  private static Optional<Baseline> before(State state) {
    return switch (state) {
      case State.Accepted accepted -> accepted.before();
      case State.Done done -> done.before();
      default -> Optional.empty();
    };
  }

  private static Optional<Measured> after(State state) {
    return state instanceof State.Done done ? done.after() : Optional.empty();
  }

  private static String number(Measured measured) {
    return Double.toString(measured.value());
  }
}
