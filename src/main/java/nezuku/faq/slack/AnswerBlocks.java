package nezuku.faq.slack;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nezuku.faq.Answer;
import nezuku.faq.Ask;
import nezuku.faq.Candidate;
import nezuku.faq.Entry;
import nezuku.faq.Link;
import nezuku.faq.Wording;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes answers for people to read. */
public final class AnswerBlocks {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerBlocks.class);
  private static final Texts TEXTS = Texts.of(AnswerBlocks.class);

  private final Directory directory;
  private final InstantSource clock;

  /** Looks owners' names up, and whether an entry should have been checked by now. */
  public AnswerBlocks(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** What the asker sees, with the buttons to go on. */
  Blocks of(Ask ask, Answer answer) {
    return switch (answer) {
      case Answer.Confident(Candidate candidate) -> entry(ask, candidate.entry());
      case Answer.Choices(List<Candidate> candidates) -> choices(ask, candidates);
      case Answer.Unknown unknown -> unknown(ask);
    };
  }

  /** What notifications say. */
  static String headline(Ask ask, Answer answer) {
    return switch (answer) {
      case Answer.Confident(Candidate candidate) -> candidate.wording().question();
      case Answer.Choices(List<Candidate> candidates) -> askBack(ask, candidates);
      case Answer.Unknown unknown -> TEXTS.get(ask.language(), "unknown");
    };
  }

  static List<Message> messages(Blocks blocks, Ask ask, Answer answer) {
    return blocks.messages(headline(ask, answer));
  }

  /** An entry as the answer, with the buttons to say whether it helped. */
  public Blocks entry(Ask ask, Entry entry) {
    Language language = ask.language();
    return text(language, entry)
        .buttons(
            List.of(
                button(Ids.HELPED, language, "helped", ask, entry.id()),
                button(Ids.NOT_HELPED, language, "not-helped", ask, entry.id())));
  }

  /** An entry as it is shown to everyone: question, answer, links, owner and date. */
  public Blocks text(Language language, Entry entry) {
    Language shown = entry.languageFor(language);
    Wording wording = entry.in(shown);
    Blocks blocks = new Blocks().rich(new RichLine().bold(wording.question()));
    blocks.markdown(wording.answer());
    for (Link link : wording.links()) {
      blocks.rich(new RichLine().text("🔗 ").link(link.url(), link.title()));
    }
    List<String> notes = new ArrayList<>();
    if (shown != language) {
      notes.add(TEXTS.get(language, "other-language"));
    }
    notes.add(
        TEXTS.get(language, "source", ownerName(entry.owner()), day(language, entry.verified())));
    if (entry.isOverdue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
      notes.add(TEXTS.get(language, "overdue"));
    }
    return blocks.context(notes);
  }

  private Blocks choices(Ask ask, List<Candidate> candidates) {
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      ButtonValue value = new ButtonValue(ask.reference(), candidate.entry().id());
      buttons.add(Button.of(Ids.CHOOSE + i, candidate.wording().question(), value.toString()));
    }
    buttons.add(button(Ids.NONE, ask.language(), "none", ask, ""));
    return new Blocks().text(askBack(ask, candidates)).buttons(buttons);
  }

  private static String askBack(Ask ask, List<Candidate> candidates) {
    return TEXTS.get(ask.language(), candidates.size() == 1 ? "choices.one" : "choices");
  }

  /** That the FAQ does not know, with the offer to ask a person. */
  Blocks unknown(Ask ask) {
    Language language = ask.language();
    return new Blocks()
        .text(TEXTS.get(language, "unknown"))
        .buttons(
            List.of(
                new Button(
                    Ids.ASK_PERSON,
                    TEXTS.get(language, "ask-person"),
                    new ButtonValue(ask.reference(), "").toString(),
                    true)));
  }

  /** The button that shows a private answer to everyone. */
  static Blocks share(Ask ask, String entryId) {
    return new Blocks().buttons(List.of(button(Ids.SHARE, ask.language(), "share", ask, entryId)));
  }

  private static Button button(String id, Language language, String text, Ask ask, String entryId) {
    String value = new ButtonValue(ask.reference(), entryId).toString();
    return Button.of(id, TEXTS.get(language, text), value);
  }

  /** A name says more than an address; a mention would call the owner each time. */
  private String ownerName(String email) {
    try {
      return directory.byEmail(email).map(Person::name).orElse(email);
    } catch (RuntimeException e) {
      LOG.warn("An owner's name can't be looked up: {}", e.toString());
      return email;
    }
  }

  private static String day(Language language, LocalDate date) {
    String pattern = language == Language.JA ? "uuuu年M月d日" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
  }
}
