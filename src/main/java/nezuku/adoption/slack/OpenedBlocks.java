package nezuku.adoption.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.Deed;
import nezuku.adoption.score.Opened;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** The cases that figures are made of, as people read them. */
final class OpenedBlocks {
  private static final Texts TEXTS = Texts.of(OpenedBlocks.class);

  private OpenedBlocks() {}

  /** An area of a scorecard, opened to its cases. */
  static List<Message> of(String name, Area area, Opened opened, Language language) {
    String title = TEXTS.get(language, "opened.title", name, CardBlocks.area(area, language));
    Blocks blocks = new Blocks().header(title);
    List<String> lines = new ArrayList<>();
    opened.cases().forEach(one -> lines.add(line(one, language)));
    if (!lines.isEmpty()) {
      blocks.text(lines.stream().collect(Collectors.joining("\n")));
    }
    if (opened.more() > 0) {
      blocks.context(List.of(TEXTS.get(language, "opened.more", opened.more())));
    } else if (lines.isEmpty()) {
      blocks.text(TEXTS.get(language, "opened.none"));
    }
    return blocks.messages(title);
  }

  private static String line(Opened.Case one, Language language) {
    return switch (one) {
      case Opened.Case.Work(String metric, String line) ->
          TEXTS.get(language, "opened.work", metric, line);
      case Opened.Case.Promise promise -> promise(promise, language);
      case Opened.Case.Done(Deed.Kind kind, LocalDate day, String what, String word) ->
          TEXTS.get(
              language,
              word.isEmpty() ? "opened.done" : "opened.done-word",
              day.toString(),
              CardBlocks.kind(kind, language),
              what,
              word);
    };
  }

  private static String promise(Opened.Case.Promise promise, Language language) {
    Optional<LocalDate> done = promise.done();
    String outcome =
        done.map(day -> TEXTS.get(language, "opened.done-on", day.toString()))
            .orElseGet(() -> TEXTS.get(language, "opened.not-done"));
    return promise.due().equals(promise.first())
        ? TEXTS.get(language, "opened.promise", promise.what(), promise.first().toString(), outcome)
        : TEXTS.get(
            language,
            "opened.moved",
            promise.what(),
            promise.first().toString(),
            promise.due().toString(),
            outcome);
  }
}
