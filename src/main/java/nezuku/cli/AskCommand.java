package nezuku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nezuku.faq.Answer;
import nezuku.faq.Candidate;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.faq.content.ContentReader;
import nezuku.faq.search.LuceneSearch;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nezuku ask}: one question, as Slack would answer it. */
@Command(name = "ask", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(AskCommand.class);

  /** The shape of {@code --json}. */
  record Shown(
      String outcome,
      @Nullable String entry,
      String lang,
      List<Choice> choices,
      String reference) {}

  /** An entry that may be the answer. */
  record Choice(String entry, String question, double score) {}

  private final Home home;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "QUESTION", arity = "1", descriptionKey = "QUESTION")
  private String text = "";

  @Option(names = "--lang", paramLabel = "ja|en")
  private @Nullable String lang;

  @Option(names = "--audience", paramLabel = "A", defaultValue = "internal")
  private String audience = "internal";

  @Option(names = "--content", paramLabel = "DIR")
  private @Nullable Path content;

  @Option(names = "--json")
  private boolean json;

  AskCommand(Home home) {
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    Question question = question();
    Answer answer = faq().ask(question, clearance());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Reference reference = Reference.random();
    if (json) {
      Output.json(out, shown(question, answer, reference));
    } else {
      out.println(sentence(question.language(), answer));
      out.flush();
    }
    return 0;
  }

  private Question question() {
    Language language = lang == null ? Language.of(text) : language(lang);
    return switch (Question.read(text, language)) {
      case Question.Reading.Askable(Question question) -> question;
      case Question.Reading.Empty empty -> throw problem("question-empty");
      case Question.Reading.NoWords none -> throw problem("question-no-words");
      case Question.Reading.TooLong(int length) ->
          throw problem("question-too-long", length, Question.MAX_LENGTH);
    };
  }

  private Faq faq() throws IOException {
    Path folder = content == null ? home.content() : content;
    if (!Files.isDirectory(folder)) {
      throw problem("no-content", folder.toString());
    }
    return new Faq(
        ContentReader.read(folder, home.today()).content(),
        LuceneSearch::new,
        ConfidencePolicy.DEFAULT);
  }

  private Language language(String code) {
    try {
      return Language.ofCode(code);
    } catch (IllegalArgumentException e) {
      throw problem("bad-language", code);
    }
  }

  private Clearance clearance() {
    try {
      return Clearance.of(Audience.parse(audience));
    } catch (IllegalArgumentException e) {
      throw problem("bad-audience", audience);
    }
  }

  private UsageProblem problem(String key, Object... arguments) {
    return new UsageProblem(TEXTS.get(home.language(), key, arguments));
  }

  private static Shown shown(Question question, Answer answer, Reference reference) {
    List<Choice> choices = new ArrayList<>();
    for (Candidate candidate : answer.shown()) {
      choices.add(
          new Choice(candidate.entry().id(), candidate.wording().question(), candidate.score()));
    }
    String language = question.language().code();
    return switch (answer) {
      case Answer.Confident(Candidate best) ->
          new Shown(
              "confident",
              best.entry().id(),
              best.language().code(),
              choices,
              reference.toString());
      case Answer.Choices c -> new Shown("choices", null, language, choices, reference.toString());
      case Answer.Unknown u -> new Shown("unknown", null, language, choices, reference.toString());
    };
  }

  private static String sentence(Language language, Answer answer) {
    return switch (answer) {
      case Answer.Confident(Candidate best) ->
          TEXTS.get(
              language,
              "answer",
              best.wording().question(),
              best.wording().answer(),
              best.entry().owner(),
              best.entry().verified().toString());
      case Answer.Choices(List<Candidate> candidates) -> {
        StringBuilder lines = new StringBuilder(TEXTS.get(language, "choices"));
        for (Candidate candidate : candidates) {
          lines
              .append("\n- ")
              .append(candidate.wording().question())
              .append(" (")
              .append(candidate.entry().id())
              .append(')');
        }
        yield lines.toString();
      }
      case Answer.Unknown unknown -> TEXTS.get(language, "unknown");
    };
  }
}
