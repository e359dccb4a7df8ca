package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table of actions, its columns in any order. */
final class ActionTable {
  /** What a column tells. */
  private enum Column {
    OWNER(FieldNames.OWNER),
    DUE(FieldNames.DUE + "|when|date"),
    STATUS("ステータス|状況|状態|進捗|対応状況|status|state|done\\??|progress"),
    WHAT(
        "(?:アクション|action|to-?do|タスク|task|宿題|やること|対応)(?:アイテム|項目|事項|内容|名| items?| points?| description)?|実施(?:事項|内容)|何を|内容|作業(?:内容)?|件名|詳細|項目"
            + "|what|items?|description|things? to do|next steps?|details?");

    private final Pattern names;

    Column(String names) {
      this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }
  }

  private static final Pattern DONE =
      Pattern.compile(
          "(?:完了|済み?|対応済み?|終了|クローズ|done|completed?|closed|finished|cancell?ed|dropped|中止|取り?下げ|✓|✔|☑|✅|x)",
          Pattern.CASE_INSENSITIVE);

  private final Map<Column, Integer> places;
  private final List<Block.Row> rows;

  private ActionTable(Map<Column, Integer> places, List<Block.Row> rows) {
    this.places = places;
    this.rows = rows;
  }

  /** A table that tells who does what, or until when what is done; others tell something else. */
  static Optional<ActionTable> of(Block.Table table, boolean amongActions) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    List<Snippet> head = table.rows().getFirst().cells();
    boolean tasks = false;
    for (int i = 0; i < head.size(); i++) {
      String name = head.get(i).plain().strip().replaceAll("[*_:]", "");
      for (Column column : Column.values()) {
        if (column.names.matcher(name).matches() && !places.containsKey(column)) {
          places.put(column, i);
          tasks |=
              column == Column.WHAT
                  && name.matches("(?i).*(?:アクション|action|to-?do|タスク|task|宿題|やること|対応|next).*");
          break;
        }
      }
    }
    boolean told =
        places.containsKey(Column.WHAT)
            && (places.containsKey(Column.OWNER) || places.containsKey(Column.DUE));
    boolean both = places.containsKey(Column.DUE) && places.containsKey(Column.OWNER);
    boolean enough = tasks || amongActions || both;
    return told && enough
        ? Optional.of(new ActionTable(places, table.rows().subList(1, table.rows().size())))
        : Optional.empty();
  }

  List<ActionPoint> read(OwnerReader owners, DueReader dues) {
    List<ActionPoint> actions = new ArrayList<>();
    for (Block.Row row : rows) {
      Snippet what = cell(row, Column.WHAT);
      boolean done = DONE.matcher(cell(row, Column.STATUS).plain().strip()).matches();
      if (!what.isEmpty() && !done && !Nothing.is(what)) {
        actions.add(action(row, what, owners, dues));
      }
    }
    return actions;
  }

  private ActionPoint action(Block.Row row, Snippet what, OwnerReader owners, DueReader dues) {
    ActionText text = ActionText.of(what, owners, dues);
    List<String> named =
        owners.field(Snippet.of(cell(row, Column.OWNER).toString().replace('\n', '、')));
    Due due = dues.field(cell(row, Column.DUE));
    boolean ownColumn = places.containsKey(Column.OWNER);
    return new ActionPoint(
        ownColumn && !named.isEmpty() ? what.trimmed().toString().replace('\n', ' ') : text.what(),
        ownColumn ? named : text.owners(),
        places.containsKey(Column.DUE) ? due : text.due(),
        row.line());
  }

  private Snippet cell(Block.Row row, Column column) {
    Integer place = places.get(column);
    return place == null || place >= row.cells().size() ? Snippet.of("") : row.cells().get(place);
  }
}
