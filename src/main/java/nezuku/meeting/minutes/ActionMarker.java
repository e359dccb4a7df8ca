package nezuku.meeting.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words before a sentence that make it an action wherever it stands: {@code TODO:}, {@code ACTION
 * (Ken):}, 【宿題】.
 *
 * @param owner who is named with it, if somebody is
 * @param text what follows
 */
record ActionMarker(Optional<Snippet> owner, Snippet text) {
  private static final String WORDS =
      "to-?do|(?:new )?action(?: (?:item|point))?(?:[ #-]*\\d+(?:[./-]\\d+)*)?|ai(?:[ #-]*\\d+)?|a/i|ap|next action|宿題(?:事項)?|アクション(?:アイテム)?|持ち?帰り"
          + "|要対応|タスク";

  /** Words behind a mark that are no name: "Action required: …", "To-do list: …". */
  private static final String NO_NAME =
      "(?!(?:list|plan|log|items?|required|needed|summary|review|status|points?|owners?|by|due|taken|date)\\b)";

  private static final Pattern WITH_COLON =
      Pattern.compile(
          "^\\**(?:"
              + WORDS
              + ")\\**\\s*(?:[(\\[]([^)\\]:]{1,40})[)\\]])?\\s*\\**"
              + "(?:(?: (?:on|for))? ("
              + NO_NAME
              + "[a-z][\\w .,&/'-]{1,40}|[\\p{IsHan}]{1,4}(?:さん|様)?))?\\s*(?::|→| - |->)\\**\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^[\\[【<《](?:" + WORDS + ")[\\]】>》]\\s*:?\\s*(?=\\S)", Pattern.CASE_INSENSITIVE);

  /** AI Brian to check the invoice. */
  private static final Pattern WITHOUT_COLON =
      Pattern.compile(
          "^(?:AI|ACTION|Action|AP|TODO|To-?do)\\s+(?=(?:@\\w|[A-Z][\\w'-]*(?: [A-Z][\\w'-]*)? (?:to|will)\\b))");

  /** {@code #action ken write the report}, as meeting bots understand it. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "^#action:? (?:@?([\\w.-]{1,30}):? (?:to )?)?(?=\\S)", Pattern.CASE_INSENSITIVE);

  /** Who says it in a chat, and when. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:\\[?\\d{1,2}:\\d{2}\\]?\\s*)?[^\\s:]{1,16}\\s?:\\s*(?=(?:" + WORDS + ")\\s*[:(\\[])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?\\d{1,2}[.)]\\s*");
  private static final Pattern NAME =
      Pattern.compile("(?:" + WORDS + ")", Pattern.CASE_INSENSITIVE);

  /** Whether a label before a colon makes one action. */
  static boolean isOne(String label) {
    return NAME.matcher(NUMBER.matcher(label).replaceFirst("").strip()).matches();
  }

  /** The marker at the beginning of a text, if there is one. */
  static Optional<ActionMarker> of(Snippet text) {
    Matcher speaker = text.match(SPEAKER);
    return speaker.find() ? marked(text.from(speaker.end())) : marked(text);
  }

  private static Optional<ActionMarker> marked(Snippet text) {
    Matcher colon = text.match(WITH_COLON);
    if (colon.find()) {
      return Optional.of(
          new ActionMarker(
              group(text, colon, 1).or(() -> group(text, colon, 2)), text.from(colon.end())));
    }
    Matcher without = text.match(WITHOUT_COLON);
    if (without.find()) {
      return Optional.of(new ActionMarker(Optional.empty(), text.from(without.end())));
    }
    Matcher command = text.match(COMMAND);
    if (command.find()) {
      return Optional.of(new ActionMarker(group(text, command, 1), text.from(command.end())));
    }
    Matcher bracket = text.match(IN_BRACKETS);
    return bracket.find()
        ? Optional.of(new ActionMarker(Optional.empty(), text.from(bracket.end())))
        : Optional.empty();
  }

  private static Optional<Snippet> group(Snippet text, Matcher matcher, int group) {
    @Nullable String found = matcher.group(group);
    return found == null
        ? Optional.empty()
        : Optional.of(text.part(matcher.start(group), matcher.end(group)));
  }
}
