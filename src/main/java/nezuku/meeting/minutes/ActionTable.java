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
        "(?:(?:ネクスト|次の?|今後の)?アクション|(?:next )?action|to[- ]?do|タスク|task|宿題|やること|対応)(?:アイテム|項目|事項|内容|名| items?| points?| description)?|実施(?:事項|内容)|何を|内容|作業(?:内容)?|件名|詳細|項目"
            + "|対策|施策|改善策|再発防止策?|依頼事項|what|items?|issues?|measures?|description|things? to do|next steps?|details?");

    private final Pattern names;

    Column(String names) {
      this.names = Pattern.compile(names, Pattern.CASE_INSENSITIVE);
    }
  }

  private static final Pattern DONE =
      Pattern.compile(
          "(?:完了|済み?|対応済み?|解決(?:済み?)?|終了|クローズ|done|completed?|closed|finished|cancell?ed|dropped|中止|取り?下げ|✓|✔|☑|✅|x)",
          Pattern.CASE_INSENSITIVE);

  /** Names of columns in which nothing but actions stands. */
  private static final Pattern TASKS =
      Pattern.compile("アクション|action|to[- ]?do|タスク|task|宿題|やること|対応|next", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER =
      Pattern.compile("(?:no\\.?|#|番号|項番|id|優先度|priority|)", Pattern.CASE_INSENSITIVE);

  private final Map<Column, Integer> places;
  private final List<Block.Row> rows;

  private ActionTable(Map<Column, Integer> places, List<Block.Row> rows) {
    this.places = places;
    this.rows = rows;
  }

  /** Whether these are names of columns of which one tells who, and one what or until when. */
  static boolean isHead(List<Snippet> cells) {
    Map<Column, Integer> places = places(cells);
    return places.containsKey(Column.OWNER)
        && (places.containsKey(Column.DUE) || places.containsKey(Column.WHAT));
  }

  /** A table that tells who does what, or until when what is done; others tell something else. */
  static Optional<ActionTable> of(Block.Table table, boolean amongActions) {
    List<Snippet> head = table.rows().getFirst().cells();
    Map<Column, Integer> places = places(head);
    boolean both = places.containsKey(Column.DUE) && places.containsKey(Column.OWNER);
    if (both && !places.containsKey(Column.WHAT)) {
      firstOther(head, places).ifPresent(place -> places.put(Column.WHAT, place));
    }
    boolean told = places.containsKey(Column.OWNER) || places.containsKey(Column.DUE);
    String what = name(head, places.getOrDefault(Column.WHAT, -1));
    boolean enough = told ? amongActions || both || TASKS.matcher(what).find() : isActions(what);
    return places.containsKey(Column.WHAT) && enough
        ? Optional.of(new ActionTable(places, table.rows().subList(1, table.rows().size())))
        : Optional.empty();
  }

  private static boolean isActions(String column) {
    return ActionMarker.isOne(column) || Section.named(column).equals(Optional.of(Section.ACTIONS));
  }

  private static Map<Column, Integer> places(List<Snippet> head) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < head.size(); i++) {
      String name = name(head, i);
      for (Column column : Column.values()) {
        boolean better = column == Column.WHAT && TASKS.matcher(name).find();
        if (column.names.matcher(name).matches() && (better || !places.containsKey(column))) {
          places.put(column, i);
          break;
        }
      }
    }
    return places;
  }

  /** The first column of which nothing says what it tells. */
  private static Optional<Integer> firstOther(List<Snippet> head, Map<Column, Integer> places) {
    for (int i = 0; i < head.size(); i++) {
      if (!places.containsValue(i) && !NUMBER.matcher(name(head, i)).matches()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static String name(List<Snippet> head, int place) {
    return place < 0 ? "" : head.get(place).plain().strip().replaceAll("[*_:]", "");
  }

  List<ActionPoint> read(OwnerReader owners, DueReader dues) {
    List<ActionPoint> actions = new ArrayList<>();
    for (Block.Row row : rows) {
      Snippet what = cell(row, Column.WHAT);
      boolean done = isDone(row, Column.STATUS) || isDone(row, Column.DUE);
      if (!what.isEmpty() && !done && !Nothing.is(what)) {
        ActionPoint action = action(row, what, owners, dues);
        boolean named = places.containsKey(Column.OWNER) || !action.owners().isEmpty();
        if (named || places.containsKey(Column.DUE)) {
          actions.add(action);
        }
      }
    }
    return actions;
  }

  private boolean isDone(Block.Row row, Column column) {
    return DONE.matcher(cell(row, column).plain().strip()).matches();
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
