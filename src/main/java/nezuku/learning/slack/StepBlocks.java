package nezuku.learning.slack;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nezuku.learning.Card;
import nezuku.learning.Change;
import nezuku.learning.Classroom;
import nezuku.learning.Course;
import nezuku.learning.Edition;
import nezuku.learning.Knowledge;
import nezuku.learning.Pupil;
import nezuku.learning.Step;
import nezuku.learning.StepRef;
import nezuku.learning.Subject;
import nezuku.learning.Way;
import nezuku.learning.WordingQuiz;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Cut;
import nezuku.platform.slack.block.RichLine;
import nezuku.platform.text.Texts;

/** Shows what is to be learnt, with the buttons to go on. */
final class StepBlocks {
  private static final Texts TEXTS = Texts.of(StepBlocks.class);
  private static final int LINES_AROUND = 1;
  private static final int MOST_OF_ENTRY = 3_000;
  private static final String FENCE = "````";

  private final Classroom classroom;

  StepBlocks(Classroom classroom) {
    this.classroom = classroom;
  }

  /** A step of somebody's way. */
  Blocks step(Way way, Step step, Person person) {
    Language language = person.language();
    StepRef ref = way.course().ref(step);
    Blocks blocks =
        new Blocks()
            .context(
                List.of(
                    TEXTS.get(
                        language,
                        "step.of",
                        way.course().name().in(language),
                        Integer.toString(way.steps().indexOf(step) + 1),
                        Integer.toString(way.steps().size()))));
    List<Button> buttons = new ArrayList<>();
    if (step instanceof Step.Quiz quiz) {
      blocks.append(question(quiz, language));
      buttons.addAll(choices(LearningIds.ANSWER, ref, quiz, language));
    } else {
      blocks.append(content(step, person));
      buttons.add(
          new Button(
              LearningIds.DONE + ref, TEXTS.get(language, "button.done"), ref.toString(), true));
    }
    buttons.add(
        Button.of(LearningIds.LATER + ref, TEXTS.get(language, "button.later"), ref.toString()));
    buttons.add(
        Button.of(LearningIds.KNOWN + ref, TEXTS.get(language, "button.known"), ref.toString()));
    return blocks.buttons(buttons);
  }

  private static Blocks question(Step.Quiz quiz, Language language) {
    return new Blocks()
        .rich(new RichLine().bold(TEXTS.get(language, "question", quiz.question().in(language))));
  }

  private static List<Button> choices(String id, StepRef ref, Step.Quiz quiz, Language language) {
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < quiz.choices().size(); i++) {
      buttons.add(
          Button.of(id + i + "_" + ref, quiz.choices().get(i).text().in(language), ref + " " + i));
    }
    return buttons;
  }

  private Blocks content(Step step, Person person) {
    Language language = person.language();
    Blocks blocks = new Blocks();
    switch (step) {
      case Step.Text(String id, var text) -> blocks.markdown(text.in(language));
      case Step.Link(String id, String url, var title) ->
          blocks.rich(
              new RichLine().text(TEXTS.get(language, "read")).link(url, title.in(language)));
      case Step.Video(String id, String url, var title) ->
          blocks.rich(
              new RichLine().text(TEXTS.get(language, "watch")).link(url, title.in(language)));
      case Step.Known(String id, String entry) ->
          classroom
              .entry(entry, person)
              .ifPresent(piece -> blocks.append(inShort(piece, language)));
      case Step.Quiz quiz -> blocks.append(question(quiz, language));
    }
    return blocks;
  }

  /** An entry as a step of a morning, in which other things have their place too. */
  private static Blocks inShort(Knowledge.Piece piece, Language language) {
    List<String> parts = Cut.split(MOST_OF_ENTRY, piece.answer());
    Blocks blocks = entry(piece.question(), parts.getFirst());
    return parts.size() == 1 ? blocks : blocks.context(List.of(TEXTS.get(language, "step.cut")));
  }

  /** An entry of the FAQ. */
  static Blocks entry(Knowledge.Piece piece) {
    return entry(piece.question(), piece.answer());
  }

  private static Blocks entry(String question, String answer) {
    return new Blocks().rich(new RichLine().bold(question)).markdown(answer);
  }

  /** A question whose answer somebody says they know: they are asked once. */
  Blocks proof(Course course, Step.Quiz quiz, Person person) {
    Language language = person.language();
    return new Blocks()
        .text(TEXTS.get(language, "prove"))
        .append(question(quiz, language))
        .buttons(choices(LearningIds.PROVE, course.ref(quiz), quiz, language));
  }

  /** Something that somebody is asked again. */
  Blocks card(Card card, Pupil pupil) {
    Person person = pupil.person();
    Language language = person.language();
    Blocks blocks = new Blocks();
    switch (card.subject()) {
      case Subject.OfStep(StepRef ref) ->
          classroom
              .courses()
              .quiz(ref)
              .ifPresent(
                  quiz ->
                      blocks
                          .append(question(quiz, language))
                          .buttons(choices(LearningIds.ANSWER, ref, quiz, language)));
      case Subject.OfEntry(String id) ->
          classroom
              .entry(id, person)
              .ifPresent(
                  piece ->
                      blocks
                          .rich(
                              new RichLine().bold(TEXTS.get(language, "recall", piece.question())))
                          .buttons(
                              List.of(
                                  Button.of(
                                      LearningIds.REVEAL + id,
                                      TEXTS.get(language, "button.reveal"),
                                      id))));
      case Subject.OfWording wording ->
          pupil
              .wording(wording)
              .ifPresent(
                  quiz ->
                      blocks
                          .rich(new RichLine().bold(TEXTS.get(language, "match", quiz.wording())))
                          .buttons(choices(quiz)));
    }
    return blocks;
  }

  private static List<Button> choices(WordingQuiz quiz) {
    String key = quiz.subject().key();
    String fingerprint = Edition.of(key).fingerprint();
    List<Button> buttons = new ArrayList<>();
    for (Knowledge.Piece choice : quiz.choices()) {
      String id = LearningIds.MATCH + buttons.size() + "_" + fingerprint;
      buttons.add(Button.of(id, choice.question(), choice.id() + " " + key));
    }
    return buttons;
  }

  /** How something that somebody has learnt has changed. */
  static Blocks change(Change change, Person person) {
    Language language = person.language();
    String key = change.now().subject().key();
    return new Blocks()
        .text(TEXTS.get(language, "changed", title(change.now().edition())))
        .markdown(FENCE + "diff\n" + diff(change) + "\n" + FENCE)
        .buttons(
            List.of(
                Button.of(
                    LearningIds.UNDERSTOOD + key, TEXTS.get(language, "button.understood"), key)));
  }

  private static String title(Edition edition) {
    return edition.text().lines().findFirst().orElse("");
  }

  private static String diff(Change change) {
    List<String> before = change.before().edition().text().lines().toList();
    List<String> after = change.now().edition().text().lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
            "", "", before, DiffUtils.diff(before, after), LINES_AROUND)
        .stream()
        .skip(2)
        .filter(line -> !line.startsWith("@@"))
        .collect(Collectors.joining("\n"));
  }
}
