package nezuku.adoption.slack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.adoption.Contribution;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/**
 * What somebody did for others in the last year, for their own review form: nobody else is shown
 * it, and it is compared with nobody's.
 */
final class OwnPage {
  private static final Texts TEXTS = Texts.of(OwnPage.class);
  private static final int MOST_SHOWN = 15;

  private final ScoreTools tools;

  OwnPage(ScoreTools tools) {
    this.tools = tools;
  }

  /** Whether somebody asks for this page. */
  static boolean isMeant(String word) {
    return Set.of("me", "自分", "わたし", "私").contains(word.toLowerCase(Locale.ROOT));
  }

  /** With the cases that each figure is made of. */
  List<Message> of(Person person) {
    Language language = person.language();
    LocalDate today = today(person);
    List<Contribution> all = contributions(person, today);
    String title = title(language, today);
    Blocks blocks = new Blocks().header(title);
    if (all.isEmpty()) {
      blocks.text(TEXTS.get(language, "me.none"));
    } else {
      blocks.text(figures(all, language));
      blocks.text(
          all.stream()
              .limit(MOST_SHOWN)
              .map(one -> line(one, person))
              .collect(Collectors.joining("\n")));
      if (all.size() > MOST_SHOWN) {
        blocks.context(List.of(TEXTS.get(language, "me.more", all.size() - MOST_SHOWN)));
      }
      blocks.buttons(List.of(Button.of(ScoreIds.EXPORT, TEXTS.get(language, "me.export"), "me")));
    }
    return blocks.context(List.of(TEXTS.get(language, "me.private"))).messages(title);
  }

  /** All of it as a text, to the person alone. */
  void export(Act.Pressed press) {
    Person person = tools.directory().person(press.actor().userId());
    Language language = person.language();
    LocalDate today = today(person);
    List<Contribution> all = contributions(person, today);
    String text =
        title(language, today)
            + "\n\n"
            + figures(all, language)
            + "\n\n"
            + all.stream().map(one -> line(one, person)).collect(Collectors.joining("\n"))
            + "\n";
    tools
        .now()
        .give(
            person.id(),
            TEXTS.get(language, "me.file", today.toString()),
            text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Contribution> contributions(Person person, LocalDate today) {
    Instant from = today.minusYears(1).atStartOfDay(person.zone()).toInstant();
    // What was done this very moment counts too.
    return tools.contributions().of(person.id(), from, tools.clock().instant().plusMillis(1));
  }

  private LocalDate today(Person person) {
    return tools.clock().instant().atZone(person.zone()).toLocalDate();
  }

  private static String title(Language language, LocalDate today) {
    return TEXTS.get(language, "me.title", today.minusYears(1).toString(), today.toString());
  }

  private static String figures(List<Contribution> all, Language language) {
    return List.of(Contribution.Kind.values()).stream()
        .map(
            kind ->
                TEXTS.get(
                    language,
                    "me.count",
                    name(kind, language),
                    all.stream().filter(one -> one.kind() == kind).count()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Contribution one, Person person) {
    Language language = person.language();
    return TEXTS.get(
        language,
        "me.line",
        one.at().atZone(person.zone()).toLocalDate().toString(),
        name(one.kind(), language),
        one.what().isEmpty() ? TEXTS.get(language, "me.forgotten") : one.what());
  }

  private static String name(Contribution.Kind kind, Language language) {
    return TEXTS.get(language, "me.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
