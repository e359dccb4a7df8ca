package nezuku.faq.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nezuku.faq.Entry;
import nezuku.faq.Gap;
import nezuku.faq.edit.Drift;
import nezuku.faq.gap.Topic;
import nezuku.faq.slack.gap.TopicBlocks;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.slack.digest.DigestItem;
import nezuku.platform.slack.digest.DigestItems;
import nezuku.platform.slack.digest.DigestPart;
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

    /** How many things there are. */
    int all() {
      return gaps.size() + pages() + topics.size() + taught.size();
    }

    boolean hasDrifted(Entry entry) {
      return drifts.stream().anyMatch(drift -> drift.entry().id().equals(entry.id()));
    }
  }

  /**
   * All of it, as much as is good for one morning.
   *
   * @param learnt notes that it was told which words a page has learnt
   */
  DigestPart part(int urgency, Consumer<Taught> learnt) {
    DigestItems items = new DigestItems();
    items.under(
        TEXTS.get(language(), "reminder.intro"),
        group -> waiting.gaps().stream().limit(MOST_SHOWN).forEach(gap -> group.add(gap(gap))));
    waiting.drifts().forEach(drift -> items.add(drift(drift)));
    items.under(
        TEXTS.get(language(), "reminder.check"),
        group -> waiting.reviews().forEach(entry -> group.add(review(entry))));
    items.under(
        topics.intro(language()),
        group ->
            waiting.topics().stream()
                .limit(MOST_TOPICS)
                .forEach(topic -> group.add(topics.of(language(), topic, Optional.empty()))));
    items.under(
        TEXTS.get(language(), "reminder.learnt"),
        group ->
            waiting
                .taught()
                .forEach(
                    taught -> group.add(taught.line(language()), () -> learnt.accept(taught))));
    List<DigestItem> listed = items.list();
    return new DigestPart(
        urgency,
        title(),
        listed,
        waiting.all() - listed.size(),
        left -> TEXTS.get(language(), "reminder.more", left));
  }

  private Language language() {
    return morning.person().language();
  }

  /** Says what matters most. */
  private String title() {
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
