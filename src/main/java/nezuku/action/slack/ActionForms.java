package nezuku.action.slack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.DateReason;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;

/** The forms in which somebody says what becomes of an action. */
final class ActionForms {
  private static final Texts TEXTS = Texts.of(ActionForms.class);
  static final int WHAT = 500;
  static final int WORD = 500;
  static final int LINK = 500;

  /** What a filter asks for. */
  enum Filter {
    OPEN,
    OVERDUE,
    WAITING,
    CLOSED
  }

  private ActionForms() {}

  static Modal done(ActionItem item, Person person) {
    return form(
        ActionIds.DONE_FORM,
        item,
        person,
        "done",
        about(item, person).line(ActionIds.WORD, label(person, "done.word"), "", WORD));
  }

  static Modal date(ActionItem item, Person person) {
    Language language = person.language();
    List<Option> reasons =
        Arrays.stream(DateReason.values())
            .map(
                reason ->
                    new Option(
                        reason.name().toLowerCase(Locale.ROOT),
                        ActionWords.reason(language, reason)))
            .toList();
    return form(
        ActionIds.DATE_FORM,
        item,
        person,
        "date",
        about(item, person)
            .date(ActionIds.DUE, label(person, "date.to"), Optional.of(item.due()))
            .select(ActionIds.REASON, label(person, "date.reason"), reasons, "")
            .line(ActionIds.WORD, label(person, "date.word"), "", WORD));
  }

  static Modal hand(ActionItem item, Person person) {
    return form(
        ActionIds.HAND_FORM,
        item,
        person,
        "hand",
        about(item, person)
            .person(ActionIds.OWNER, label(person, "hand.to"))
            .line(ActionIds.WORD, label(person, "hand.word"), "", WORD));
  }

  static Modal waiting(ActionItem item, Person person, LocalDate until) {
    return form(
        ActionIds.WAIT_FORM,
        item,
        person,
        "wait",
        about(item, person)
            .line(ActionIds.WORD, label(person, "wait.word"), "", WORD)
            .date(ActionIds.DUE, label(person, "wait.until"), Optional.of(until)));
  }

  static Modal cannot(ActionItem item, Person person) {
    return form(
        ActionIds.CANNOT_FORM,
        item,
        person,
        "cannot",
        about(item, person)
            .context(List.of(TEXTS.get(person.language(), "form.cannot.hint")))
            .line(ActionIds.WORD, label(person, "cannot.word"), "", WORD));
  }

  static Modal drop(ActionItem item, Person person) {
    return form(
        ActionIds.DROP_FORM,
        item,
        person,
        "drop",
        about(item, person).line(ActionIds.WORD, label(person, "drop.word"), "", WORD));
  }

  /** A new action, as far as it was understood. */
  static Modal created(NewAction draft, Person person, Optional<String> doubt) {
    Blocks blocks = new Blocks();
    doubt.ifPresent(sentence -> blocks.context(List.of(sentence)));
    blocks.write(ActionIds.WHAT, label(person, "new.what"), draft.what(), WHAT);
    if (draft.owners().size() > 1) {
      blocks.people(ActionIds.OWNER, label(person, "new.owners"), draft.owners());
    } else {
      blocks.person(ActionIds.OWNER, label(person, "new.owner"), draft.owner());
    }
    blocks
        .date(ActionIds.DUE, label(person, "new.due"), draft.dueDate())
        .line(ActionIds.LINK, label(person, "new.link"), draft.link(), LINK)
        .optional();
    return modal(ActionIds.NEW_FORM, draft.metadata(), person, "new", blocks);
  }

  static Modal away(Person person, LocalDate first, Optional<LocalDate> last, String deputy) {
    return modal(
        ActionIds.AWAY_FORM,
        "",
        person,
        "away",
        new Blocks()
            .context(List.of(TEXTS.get(person.language(), "form.away.hint")))
            .date(ActionIds.FIRST, label(person, "away.first"), Optional.of(first))
            .date(ActionIds.LAST, label(person, "away.last"), last)
            .person(ActionIds.OWNER, label(person, "away.deputy"), deputy)
            .optional());
  }

  static Modal filter(Person person) {
    List<Option> states =
        Arrays.stream(Filter.values())
            .map(
                filter -> {
                  String name = filter.name().toLowerCase(Locale.ROOT);
                  return new Option(name, TEXTS.get(person.language(), "filter." + name));
                })
            .toList();
    return modal(
        ActionIds.FILTER_FORM,
        "",
        person,
        "filter",
        new Blocks()
            .select(ActionIds.STATE, label(person, "filter.state"), states, "open")
            .person(ActionIds.OWNER, label(person, "filter.owner"), "")
            .optional()
            .line(ActionIds.WORD, label(person, "filter.word"), "", WORD)
            .optional());
  }

  private static Blocks about(ActionItem item, Person person) {
    return new Blocks().text(TEXTS.get(person.language(), "form.about", item.what()));
  }

  private static String label(Person person, String key) {
    return TEXTS.get(person.language(), "form." + key);
  }

  private static Modal form(
      String callback, ActionItem item, Person person, String key, Blocks blocks) {
    return modal(callback, item.id(), person, key, blocks);
  }

  private static Modal modal(
      String callback, String metadata, Person person, String key, Blocks blocks) {
    Language language = person.language();
    return new Modal(
        callback,
        metadata,
        TEXTS.get(language, "form." + key + ".title"),
        TEXTS.get(language, "form." + key + ".send"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }
}
