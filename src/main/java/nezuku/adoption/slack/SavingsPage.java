package nezuku.adoption.slack;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import nezuku.adoption.Saved;
import nezuku.adoption.Savings;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.people.Suppression;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Chart;
import nezuku.platform.slack.block.Grid;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** What is saved, with the formula, the n and the assumptions of each figure. */
final class SavingsPage {
  private static final Texts TEXTS = Texts.of(SavingsPage.class);
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final int MONTHS = 12;

  private final AdoptionTools tools;

  SavingsPage(AdoptionTools tools) {
    this.tools = tools;
  }

  /** For those who lead the company's outsourcing; others read whom it is for. */
  List<Message> of(Person person) {
    Language language = person.language();
    if (!tools.roles().leads(person)) {
      return List.of(Message.of(TEXTS.get(language, "saves.not-you")));
    }
    Savings savings = tools.savings();
    YearMonth last = YearMonth.from(tools.clock().instant().atZone(ZONE)).minusMonths(1);
    Saved.AnsweredByFaq faq = savings.answeredByFaq(last);
    Saved.RetrainingAvoided training = savings.retrainingAvoided(last);
    Saved.Swing swing = savings.swing(last);
    Saved.KeptKnowledge knowledge = savings.keptKnowledge();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            TEXTS.get(language, "saves.column.what"),
            TEXTS.get(language, "saves.column.value"),
            "n"));
    for (Saved saved : List.of(faq, training, swing, knowledge)) {
      rows.add(
          List.of(
              TEXTS.get(language, "saves." + key(saved)),
              value(saved, language),
              saved.isOfFew() ? "" : Long.toString(saved.n())));
    }
    String title = TEXTS.get(language, "saves.title", last.toString());
    Blocks blocks =
        new Blocks()
            .header(title)
            .table(new Grid(rows, Set.of(1, 2)))
            .chart(chart(savings, last, language))
            .text(TEXTS.get(language, "saves.formulas"))
            .text(
                String.join(
                    "\n",
                    TEXTS.get(language, "saves.formula.faq", number(faq.minutesEach(), language)),
                    TEXTS.get(
                        language, "saves.formula.training", number(training.hoursEach(), language)),
                    TEXTS.get(
                        language,
                        "saves.formula.swing",
                        number(swing.busiest(), language),
                        number(swing.slackest(), language)),
                    TEXTS.get(language, "saves.formula.knowledge", knowledge.kept())));
    return blocks.messages(title);
  }

  private static String key(Saved saved) {
    return switch (saved) {
      case Saved.AnsweredByFaq faq -> "faq";
      case Saved.RetrainingAvoided training -> "training";
      case Saved.Swing swing -> "swing";
      case Saved.KeptKnowledge knowledge -> "knowledge";
    };
  }

  private static String value(Saved saved, Language language) {
    OptionalDouble value = saved.value();
    if (saved.isOfFew()) {
      return TEXTS.get(language, "saves.few", Suppression.FEWEST);
    }
    if (value.isEmpty()) {
      return TEXTS.get(language, "saves.unknown");
    }
    double number = value.getAsDouble();
    return switch (saved) {
      case Saved.KeptKnowledge knowledge ->
          TEXTS.get(language, "saves.value.knowledge", number(number * 100, language));
      default -> TEXTS.get(language, "saves.value." + key(saved), number(number, language));
    };
  }

  private static String number(double number, Language language) {
    return String.format(
        language.locale(), number == Math.rint(number) ? "%,.0f" : "%,.1f", number);
  }

  private static Chart chart(Savings savings, YearMonth last, Language language) {
    List<String> months = new ArrayList<>();
    List<Double> faq = new ArrayList<>();
    List<Double> training = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      months.add(month.toString());
      faq.add(savings.answeredByFaq(month).value().orElse(0));
      training.add(savings.retrainingAvoided(month).value().orElse(0));
    }
    return new Chart(
        Chart.Kind.BAR,
        TEXTS.get(language, "saves.chart"),
        months,
        List.of(
            new Chart.Series(TEXTS.get(language, "saves.faq"), faq),
            new Chart.Series(TEXTS.get(language, "saves.training"), training)),
        TEXTS.get(language, "saves.axis"));
  }

  /** Whether somebody asks for this page. */
  static boolean isMeant(String word) {
    return Set.of("saves", "savings", "効果", "削減").contains(word.toLowerCase(Locale.ROOT));
  }
}
