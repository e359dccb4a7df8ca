package nezuku.action.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nezuku.action.ActionItem;
import nezuku.platform.text.Cells;

/**
 * Writes actions as CSV for spreadsheets: UTF-8 with a byte order mark, so that they recognise it,
 * and with no cell that they would take for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class ActionCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ActionCsv() {}

  /**
   * Writes actions under a line of headings.
   *
   * @param name somebody's name by their user id
   */
  public static String write(List<ActionItem> items, UnaryOperator<String> name) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(
          "id", "what", "owner", "due", "first_due", "state", "word", "giver", "link", "created");
      for (ActionItem item : items) {
        csv.writeRecord(
            item.id(),
            Cells.safe(item.what()),
            Cells.safe(name.apply(item.ownerId())),
            item.due().toString(),
            item.firstDue().toString(),
            state(item),
            Cells.safe(word(item)),
            Cells.safe(name.apply(item.giverId())),
            Cells.safe(item.link().orElse("")),
            item.createdAt().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String state(ActionItem item) {
    return switch (item.state()) {
      case ActionItem.Proposed proposed -> "proposed";
      case ActionItem.Accepted accepted -> "accepted";
      case ActionItem.Waiting waiting -> "waiting";
      case ActionItem.Done done -> "done";
      case ActionItem.Dropped dropped -> "dropped";
    };
  }

  private static String word(ActionItem item) {
    return switch (item.state()) {
      case ActionItem.Proposed proposed -> "";
      case ActionItem.Accepted accepted -> "";
      case ActionItem.Waiting(String onWhom, LocalDate until) -> onWhom + " (" + until + ")";
      case ActionItem.Done(String result, var by, var at) -> result;
      case ActionItem.Dropped(String why, var by, var at) -> why;
    };
  }
}
