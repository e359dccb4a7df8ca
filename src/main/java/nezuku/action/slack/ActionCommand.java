package nezuku.action.slack;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.action.ActionItem;
import nezuku.action.Circle;
import nezuku.action.csv.ActionCsv;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** {@code /bpo-action}: a word says what is wanted; only who typed it reads the answer. */
final class ActionCommand {
  private static final Texts TEXTS = Texts.of(ActionCommand.class);
  private static final Pattern WORD = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("[2-9A-HJ-NP-Z]{6}");
  private static final Duration CLOSED = Duration.ofDays(90);

  private final ActionTools tools;
  private final ActionLists lists;
  private final Making making;
  private final Leaving leaving;
  private final FigureBlocks figures;

  ActionCommand(ActionTools tools, Making making, Leaving leaving) {
    this.tools = tools;
    this.lists = new ActionLists(tools);
    this.making = making;
    this.leaving = leaving;
    this.figures = new FigureBlocks(tools);
  }

  void commanded(Act.Commanded command) {
    Person person = tools.person(command.actor().userId());
    String text = Normalizer.normalize(command.text(), Normalizer.Form.NFKC).strip();
    Matcher words = WORD.matcher(text);
    String word = words.matches() ? words.group(1).toLowerCase(Locale.ROOT) : "";
    String rest = words.matches() ? words.group(2) : "";
    switch (word) {
      case "", "mine", "自分" -> mine(command, person);
      case "add", "new", "追加" ->
          making.typed(command, command.text().strip().substring(word.length()));
      case "of", "誰" -> of(command, person);
      case "for", "会議" -> of(command, person, rest);
      case "overdue", "late", "期限切れ", "遅れ" -> overdue(command, person);
      case "given", "依頼" ->
          answer(command, lists.list(person, "given", tools.store().openGivenBy(person.id())));
      case "waiting", "待ち" -> waiting(command, person);
      case "away", "不在", "休み" -> leaving.asked(command, person, rest);
      case "back", "復帰" -> leaving.back(command, person);
      case "figures", "実績" -> figures(command, person, rest);
      case "export", "書き出し" -> export(command, person);
      case "filter", "絞り込み" -> tools.now().open(command.triggerId(), ActionForms.filter(person));
      default -> shown(command, person, text);
    }
  }

  private void mine(Act.Commanded command, Person person) {
    answer(command, lists.list(person, "mine", tools.store().openOf(person.id())));
  }

  private void of(Act.Commanded command, Person person) {
    Optional<String> whose = command.mentioned().stream().findFirst();
    if (whose.isEmpty()) {
      say(command, person, "of.whom");
      return;
    }
    Person owner = tools.person(whose.get());
    answer(command, lists.list(person, "of", tools.store().openOf(owner.id()), owner.name()));
  }

  private void of(Act.Commanded command, Person person, String name) {
    List<Circle> circles =
        tools.circles().named(name.strip()).stream()
            .filter(circle -> tools.access().maySee(person, circle))
            .toList();
    if (name.isBlank() || circles.isEmpty()) {
      say(command, person, "for.which");
      return;
    }
    for (Circle circle : circles) {
      answer(
          command,
          lists.list(
              person,
              "for",
              tools.store().ofCircle(circle.id(), tools.clock().instant()),
              circle.name()));
    }
  }

  private void overdue(Act.Commanded command, Person person) {
    answer(command, lists.list(person, "overdue", overdue(tools.store().open())));
  }

  private List<ActionItem> overdue(List<ActionItem> items) {
    LocalDate earliest = tools.clock().instant().atZone(ZoneOffset.MAX).toLocalDate();
    return items.stream()
        .filter(item -> item.isOverdue(earliest))
        .filter(item -> item.isOverdue(tools.today(tools.person(item.ownerId()))))
        .toList();
  }

  private void waiting(Act.Commanded command, Person person) {
    answer(
        command,
        lists.list(
            person,
            "waiting",
            Stream.concat(
                    tools.store().openOf(person.id()).stream(),
                    tools.store().openGivenBy(person.id()).stream())
                .filter(item -> item.state() instanceof ActionItem.Waiting)
                .toList()));
  }

  /** How promises are kept: of one circle for its members, of all for who leads. */
  private void figures(Act.Commanded command, Person person, String name) {
    List<Circle> circles =
        name.isBlank()
            ? List.of()
            : tools.circles().named(name.strip()).stream()
                .filter(circle -> tools.access().maySee(person, circle))
                .limit(1)
                .toList();
    if (circles.isEmpty() && !(name.isBlank() && tools.access().leads(person))) {
      say(command, person, name.isBlank() ? "figures.not-allowed" : "for.which");
      return;
    }
    answer(command, figures.of(person, circles.stream().findFirst()));
  }

  /** What the person may see, as a file to them alone. */
  private void export(Act.Commanded command, Person person) {
    Instant now = tools.clock().instant();
    List<ActionItem> seen =
        tools.store().between(now.minus(CLOSED), now).stream()
            .filter(tools.access().sees(person))
            .toList();
    String csv =
        ActionCsv.write(seen, id -> ActionWords.name(person.language(), id, tools.directory()));
    tools
        .now()
        .give(
            person.id(),
            "actions-" + tools.today(person) + ".csv",
            csv.getBytes(StandardCharsets.UTF_8));
    say(command, person, "exported");
  }

  /** An id shows the action with its history; anything else, what can be typed. */
  private void shown(Act.Commanded command, Person person, String text) {
    String id = text.toUpperCase(Locale.ROOT);
    if (ID.matcher(id).matches()) {
      Optional<ActionItem> item = tools.actions().find(id, person);
      item.ifPresentOrElse(
          found -> answer(command, lists.history(person, found)),
          () -> say(command, person, "not-found"));
      return;
    }
    say(command, person, "usage");
  }

  /** The form of a filter, answered directly: it has no place of its own. */
  void filtered(Act.Submitted form) {
    Person person = tools.person(form.actor().userId());
    String state = form.values().getOrDefault(ActionIds.STATE, "open");
    String owner = form.values().getOrDefault(ActionIds.OWNER, "");
    String word = folded(form.values().getOrDefault(ActionIds.WORD, "").strip());
    Instant now = tools.clock().instant();
    List<ActionItem> all =
        state.equals("closed")
            ? tools.store().between(now.minus(CLOSED), now)
            : tools.store().open();
    List<ActionItem> found =
        (state.equals("overdue") ? overdue(all) : all)
            .stream()
                .filter(item -> item.isOpen() != state.equals("closed"))
                .filter(
                    item -> !state.equals("waiting") || item.state() instanceof ActionItem.Waiting)
                .filter(item -> owner.isEmpty() || item.ownerId().equals(owner))
                .filter(item -> folded(item.what()).contains(word))
                .toList();
    Blocks blocks = lists.list(person, "found", found);
    blocks
        .messages(TEXTS.get(person.language(), "list.title"))
        .forEach(message -> tools.messenger().direct(person.id(), message));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private void answer(Act.Commanded command, Blocks blocks) {
    Person person = tools.person(command.actor().userId());
    blocks
        .messages(TEXTS.get(person.language(), "list.title"))
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private void say(Act.Commanded command, Person person, String key) {
    tools.messenger().respond(command.responseUrl(), Message.of(TEXTS.get(person.language(), key)));
  }
}
