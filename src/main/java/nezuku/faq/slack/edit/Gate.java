package nezuku.faq.slack.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.faq.Answer;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Lookalikes;
import nezuku.faq.Question;
import nezuku.faq.content.EntryFile;
import nezuku.faq.content.EntryFileReader;
import nezuku.faq.content.PageChange;
import nezuku.faq.edit.Draft;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.regression.Flip;
import nezuku.faq.regression.Regression;
import nezuku.people.Clearance;
import nezuku.people.Language;

/** What a change would do to answers, found out before it counts. */
final class Gate {

  /**
   * What whoever publishes should know.
   *
   * @param flips confirmed answers that would turn around
   * @param alike entries that answer the same
   */
  record Verdict(List<Flip> flips, List<Entry> alike) {
    private static final Verdict CLEAR = new Verdict(List.of(), List.of());

    boolean isClear() {
      return flips.isEmpty() && alike.isEmpty();
    }

    List<Confirmed> turned() {
      return flips.stream().map(Flip::confirmed).toList();
    }
  }

  private final EditTools tools;
  private final Regression regression;

  Gate(EditTools tools) {
    this.tools = tools;
    this.regression = new Regression(tools.faq(), tools.learning().confirmed());
  }

  /** What publishing a draft would do; what can't be read is refused later, and does nothing. */
  Verdict of(Draft draft) {
    return of(Map.of(draft.path(), draft.text()));
  }

  /** What publishing several pages at once would do. */
  Verdict of(Map<String, Optional<String>> pages) {
    try {
      Content changed = tools.faq().content();
      for (Map.Entry<String, Optional<String>> page : pages.entrySet()) {
        changed = PageChange.of(changed, page.getKey(), page.getValue());
      }
      Content after = tools.learning().learner().over(changed);
      Set<String> reworded = reworded(pages, after);
      if (reworded.isEmpty() && tools.learning().confirmed().newest(1).isEmpty()) {
        return Verdict.CLEAR;
      }
      try (Faq trial = tools.faq().trial(after)) {
        return new Verdict(regression.flips(trial), alike(reworded, trial));
      }
    } catch (EntryFileReader.Unusable e) {
      return Verdict.CLEAR;
    }
  }

  /** The entries that ask in other words than before, or ask others. */
  private Set<String> reworded(Map<String, Optional<String>> pages, Content after) {
    return pages.keySet().stream()
        .flatMap(path -> EntryFile.Name.of(Path.of(path)).stream())
        .map(EntryFile.Name::id)
        .filter(id -> !words(tools.faq().content(), id).equals(words(after, id)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Object> words(Content content, String id) {
    List<Object> words = new ArrayList<>();
    content
        .entry(id)
        .ifPresent(
            entry -> {
              words.add(entry.audience());
              for (Language language : Language.values()) {
                Optional.ofNullable(entry.wordings().get(language))
                    .ifPresent(in -> words.add(List.of(language, in.question(), in.aliases())));
              }
            });
    return words;
  }

  /** What is alike now and was not before; of a new page also what answers its question already. */
  private List<Entry> alike(Set<String> reworded, Faq trial) {
    return reworded.stream()
        .flatMap(
            id -> {
              List<Entry> found =
                  Stream.concat(answered(trial, id).stream(), others(trial, id).stream())
                      .distinct()
                      .toList();
              List<Entry> before = found.isEmpty() ? List.of() : others(tools.faq(), id);
              return found.stream()
                  .filter(other -> before.stream().noneMatch(one -> one.id().equals(other.id())));
            })
        .toList();
  }

  /** What the FAQ answers with now, surely, to the question of a page that is new. */
  private Optional<Entry> answered(Faq trial, String id) {
    return trial
        .content()
        .entry(id)
        .filter(entry -> tools.faq().content().entry(id).isEmpty())
        .flatMap(
            entry ->
                entry.wordings().entrySet().stream()
                    .map(w -> new Question(w.getValue().question(), w.getKey()))
                    .map(asked -> tools.faq().ask(asked, Clearance.of(entry.audience())))
                    .flatMap(answer -> sure(answer).stream())
                    .findFirst());
  }

  private static Optional<Entry> sure(Answer answer) {
    return answer instanceof Answer.Confident(var best)
        ? Optional.of(best.entry())
        : Optional.empty();
  }

  private static List<Entry> others(Faq faq, String id) {
    return faq.content().entry(id).stream()
        .flatMap(entry -> Lookalikes.of(faq, entry).stream())
        .map(Lookalikes.Pair::other)
        .toList();
  }
}
