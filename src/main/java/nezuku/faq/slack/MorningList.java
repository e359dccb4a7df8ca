package nezuku.faq.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Entry;
import nezuku.faq.Gap;
import nezuku.faq.edit.Drift;
import nezuku.faq.gap.Topic;
import nezuku.faq.slack.gap.TopicBlocks;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.slack.digest.Morning;
import nezuku.platform.text.Texts;

/**
 * What somebody reads in the morning: what they were asked, which of their pages to check, which
 * words these have learnt, and once a week what the FAQ can't answer.
 *
 * @param morning whose, and when
 * @param waiting what waits for them
 * @param topics shows what the FAQ can't answer
 */
record MorningList(Morning morning, Waiting waiting, TopicBlocks topics) {
  private static final Texts TEXTS = Texts.of(MorningList.class);
  private static final int MOST_SHOWN = 10;
  private static final int MOST_TOPICS = 5;

  /** What waits for somebody. */
  record Waiting(
      List<Gap> gaps,
      List<Drift> drifts,
      List<Entry> reviews,
      List<Topic> topics,
      List<Taught> taught) {

    /** Nothing, to be added to. */
    static Waiting nothing() {
      return new Waiting(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    /** How many pages there are to look at. */
    int pages() {
      return drifts.size() + reviews.size();
    }

    boolean hasDrifted(Entry entry) {
      return drifts.stream().anyMatch(drift -> drift.entry().id().equals(entry.id()));
    }
  }

  Blocks body() {
    Blocks blocks = new Blocks();
    if (!waiting.gaps().isEmpty()) {
      blocks.text(TEXTS.get(language(), "reminder.intro"));
    }
    waiting.gaps().stream().limit(MOST_SHOWN).forEach(gap -> blocks.append(gap(gap)));
    int more = waiting.gaps().size() - MOST_SHOWN;
    if (more > 0) {
      blocks.context(List.of(TEXTS.get(language(), "reminder.more", more)));
    }
    waiting.drifts().forEach(drift -> blocks.append(drift(drift)));
    if (!waiting.reviews().isEmpty()) {
      blocks.text(TEXTS.get(language(), "reminder.check"));
      waiting.reviews().forEach(entry -> blocks.append(review(entry)));
    }
    if (!waiting.topics().isEmpty()) {
      blocks.append(
          topics.of(language(), waiting.topics(), MOST_TOPICS, topic -> Optional.empty()));
    }
    if (!waiting.taught().isEmpty()) {
      blocks.text(TEXTS.get(language(), "reminder.learnt"));
      waiting.taught().forEach(taught -> blocks.append(taught.line(language())));
    }
    return blocks;
  }

  private Language language() {
    return morning.person().language();
  }

  /** Says what matters most. */
  String title() {
    if (!waiting.gaps().isEmpty()) {
      return TEXTS.get(language(), "reminder.title", waiting.gaps().size(), morning.day());
    }
    if (!waiting.drifts().isEmpty()) {
      return TEXTS.get(language(), "reminder.pages", waiting.pages(), morning.day());
    }
    if (!waiting.reviews().isEmpty()) {
      return TEXTS.get(language(), "reminder.reviews", waiting.reviews().size(), morning.day());
    }
    if (!waiting.topics().isEmpty()) {
      return TEXTS.get(language(), "reminder.topics", waiting.topics().size(), morning.day());
    }
    int wordings = waiting.taught().stream().mapToInt(Taught::wordings).sum();
    return TEXTS.get(language(), "reminder.wordings", morning.day(), wordings);
  }

  private Blocks gap(Gap gap) {
    return new Blocks()
        .rich(Askers.line(language(), gap).text("「" + gap.question() + "」"))
        .buttons(HolderButtons.of(language(), gap.reference()));
  }

  private Blocks drift(Drift drift) {
    Entry entry = drift.entry();
    String changed = drift.changed() == Language.JA ? "drift.ja" : "drift.en";
    return new Blocks()
        .rich(new RichLine().bold(entry.in(language()).question()))
        .context(List.of(TEXTS.get(language(), changed)))
        .buttons(
            List.of(
                new Button(
                    Ids.STILL_RIGHT_IN_BOTH + entry.id(),
                    TEXTS.get(language(), "review.still"),
                    entry.id() + "/" + drift.pair().state(),
                    true),
                edit(entry, drift.left())));
  }

  private Button edit(Entry entry, Language page) {
    return Button.of(
        Ids.EDIT_PAGE + entry.id(),
        TEXTS.get(language(), "review.edit"),
        entry.category() + "/" + entry.id() + "." + page.code() + ".md");
  }

  private Blocks review(Entry entry) {
    Language shown = entry.languageFor(language());
    return new Blocks()
        .rich(new RichLine().bold(entry.in(shown).question()))
        .buttons(
            List.of(
                new Button(
                    Ids.STILL_RIGHT + entry.id(),
                    TEXTS.get(language(), "review.still"),
                    entry.id(),
                    true),
                edit(entry, shown),
                Button.of(
                    Ids.NOT_MY_PAGE + entry.id(),
                    TEXTS.get(language(), "gap.not-mine"),
                    entry.id()),
                Button.of(
                    Ids.RETIRE + entry.id(), TEXTS.get(language(), "review.retire"), entry.id())));
  }
}
