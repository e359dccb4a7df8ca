package nezuku.faq.slack.edit;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.Answer;
import nezuku.faq.Ask;
import nezuku.faq.Candidate;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.content.EntryFile;
import nezuku.faq.edit.Draft;
import nezuku.faq.slack.AnswerBlocks;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;

/**
 * Tells everyone who has asked in vain what a page that was published answers: whoever gets the
 * page as the certain answer to what they had asked in the last ninety days, once.
 */
final class Announcer {
  private static final Texts TEXTS = Texts.of(Announcer.class);
  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST_ASKS = 2_000;

  private record News(Person person, List<Message> messages) {}

  private final EditTools tools;
  private final AnswerBlocks blocks;
  private final Messenger messenger;

  Announcer(EditTools tools) {
    this.tools = tools;
    this.blocks = new AnswerBlocks(tools.directory(), tools.clock());
    this.messenger = tools.messenger().inBackground();
  }

  Job job() {
    return new Job("faq-published", new Cron("* * * * *", ZoneOffset.UTC), this::announce);
  }

  private void announce(Slot slot) {
    List<Draft> published = tools.drafts().unannounced();
    List<Draft> live = published.stream().filter(this::isLive).toList();
    List<News> news = new ArrayList<>();
    if (!live.isEmpty()) {
      List<Ask> asks = tools.log().unhelped(tools.clock().instant().minus(BACK), MOST_ASKS);
      live.forEach(draft -> news.addAll(news(draft, asks)));
    }
    live.forEach(draft -> tools.drafts().announced(draft.id()));
    news.forEach(
        one -> one.messages().forEach(message -> messenger.direct(one.person().id(), message)));
  }

  /** Whether this program answers by it already, or never will. */
  private boolean isLive(Draft draft) {
    boolean replaced = !tools.pages().text(draft.path()).equals(draft.text());
    return replaced || draft.text().isEmpty() || entry(draft).isPresent();
  }

  private Optional<Entry> entry(Draft draft) {
    return EntryFile.Name.of(Path.of(draft.path()))
        .flatMap(
            name ->
                tools
                    .faq()
                    .content()
                    .entry(name.id())
                    .filter(entry -> entry.wordings().containsKey(name.language()))
                    .filter(
                        entry ->
                            PageFields.of(draft.path(), draft.text().orElse(""))
                                .filter(
                                    fields ->
                                        fields.answer().equals(entry.in(name.language()).answer()))
                                .isPresent()));
  }

  private List<News> news(Draft draft, List<Ask> asks) {
    Optional<Entry> entry = entry(draft);
    Set<String> told = new HashSet<>();
    // Whoever asked the question that it answers has the answer.
    draft.reference().flatMap(tools.log()::find).ifPresent(ask -> told.add(ask.userId()));
    told.add(draft.authorId());
    List<News> news = new ArrayList<>();
    for (Ask ask : asks) {
      if (entry.isPresent() && !told.contains(ask.userId())) {
        Person person = tools.directory().person(ask.userId());
        if (person.active() && isAnswer(entry.get(), ask, person)) {
          told.add(person.id());
          news.add(new News(person, messages(ask, entry.get())));
        }
      }
    }
    return news;
  }

  private boolean isAnswer(Entry entry, Ask ask, Person person) {
    Answer answer =
        tools.faq().ask(new Question(ask.question(), ask.language()), person.clearance());
    return answer instanceof Answer.Confident(Candidate candidate)
        && candidate.entry().id().equals(entry.id());
  }

  private List<Message> messages(Ask ask, Entry entry) {
    String headline = TEXTS.get(ask.language(), "news.title");
    return new Blocks()
        .text(TEXTS.get(ask.language(), "news.intro", ask.question()))
        .append(blocks.entry(ask, entry))
        .messages(headline);
  }
}
