package nezuku.learning.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nezuku.learning.Step;
import nezuku.learning.content.CourseShape.ChoiceShape;
import nezuku.learning.content.CourseShape.PageShape;
import nezuku.learning.content.CourseShape.QuizShape;
import nezuku.learning.content.CourseShape.StepShape;
import nezuku.people.Worded;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a course. */
final class StepReader {
  static final int MOST_STEPS = 50;
  static final int MOST_CHOICES = 6;
  static final int LONGEST_TEXT = 2_500;
  static final int LONGEST_LINE = 200;
  static final int LONGEST_CHOICE = 75;

  private final CourseText text;
  private final Set<String> ids = new HashSet<>();

  StepReader(CourseText text) {
    this.text = text;
  }

  List<Step> read(@Nullable List<@Nullable StepShape> shapes) {
    if (shapes == null || shapes.isEmpty()) {
      text.wrong(text.ofKey("steps"), "no-steps");
      return List.of();
    }
    if (shapes.size() > MOST_STEPS) {
      text.wrong(text.ofKey("steps"), "many-steps", Integer.toString(MOST_STEPS));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      step(text.ofStep(i), shapes.get(i)).ifPresent(steps::add);
    }
    return steps;
  }

  private Optional<Step> step(int line, @Nullable StepShape shape) {
    if (shape == null || shape.id() == null || !shape.id().matches("[a-z0-9][a-z0-9-]{0,39}")) {
      text.wrong(line, "bad-step-id");
      return Optional.empty();
    }
    String id = shape.id();
    if (!ids.add(id)) {
      text.wrong(line, "step-twice", id);
    }
    long contents =
        Stream.of(shape.text(), shape.link(), shape.video(), shape.entry(), shape.quiz())
            .filter(Objects::nonNull)
            .count();
    if (contents != 1) {
      text.wrong(line, "one-content", id);
      return Optional.empty();
    }
    return content(line, id, shape);
  }

  private Optional<Step> content(int line, String id, StepShape shape) {
    if (shape.text() != null) {
      return text.words(line, id + ".text", shape.text(), LONGEST_TEXT)
          .map(words -> new Step.Text(id, words));
    }
    PageShape link = shape.link();
    if (link != null) {
      String url = String.valueOf(link.url());
      return title(line, id, link).map(title -> new Step.Link(id, url, title));
    }
    PageShape video = shape.video();
    if (video != null) {
      String url = String.valueOf(video.url());
      return title(line, id, video).map(title -> new Step.Video(id, url, title));
    }
    return shape.quiz() != null
        ? quiz(line, id, shape.quiz())
        : Optional.of(new Step.Known(id, String.valueOf(shape.entry())));
  }

  private Optional<Worded> title(int line, String id, PageShape page) {
    if (page.url() == null || !page.url().matches("https://\\S+")) {
      text.wrong(line, "bad-url", id);
      return Optional.empty();
    }
    return text.words(line, id + ".title", page.title(), LONGEST_LINE);
  }

  private Optional<Step> quiz(int line, String id, QuizShape quiz) {
    Optional<Worded> question = text.words(line, id + ".question", quiz.question(), LONGEST_LINE);
    Optional<Worded> why = text.words(line, id + ".why", quiz.why(), LONGEST_TEXT);
    List<Step.Choice> choices = choices(line, id, quiz.choices());
    if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
      text.wrong(line, "bad-choices", id, Integer.toString(MOST_CHOICES));
    } else if (choices.stream().noneMatch(Step.Choice::right)) {
      text.wrong(line, "none-right", id);
    } else if (choices.stream().allMatch(Step.Choice::right)) {
      text.wrong(line, "all-right", id);
    } else if (question.isPresent() && why.isPresent()) {
      return Optional.of(
          new Step.Quiz(id, question.get(), choices, why.get(), Optional.ofNullable(quiz.entry())));
    }
    return Optional.empty();
  }

  private List<Step.Choice> choices(
      int line, String id, @Nullable List<@Nullable ChoiceShape> shapes) {
    List<Step.Choice> choices = new ArrayList<>();
    for (ChoiceShape shape : shapes == null ? List.<@Nullable ChoiceShape>of() : shapes) {
      ChoiceShape written = shape == null ? new ChoiceShape(null, null, false) : shape;
      text.words(line, id + ".choices", written.ja(), written.en(), LONGEST_CHOICE)
          .map(words -> new Step.Choice(words, written.right()))
          .ifPresent(choices::add);
    }
    return choices;
  }
}
