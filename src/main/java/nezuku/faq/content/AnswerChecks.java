package nezuku.faq.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.Candidate;
import nezuku.faq.Entry;
import nezuku.faq.Faq;
import nezuku.faq.Lookalikes;
import nezuku.faq.regression.Flip;
import nezuku.faq.regression.Regression;
import nezuku.people.Language;

/** What is found out about content by asking it. */
public final class AnswerChecks {
  private AnswerChecks() {}

  /** Entries that answer the same question for the same people; each two once. */
  public static List<Problem> lookalikes(Faq faq) {
    List<Problem> problems = new ArrayList<>();
    Set<Set<String>> reported = new HashSet<>();
    List<Entry> entries = faq.content().entries();
    for (Entry entry : entries) {
      for (Lookalikes.Pair pair : Lookalikes.of(faq, entry)) {
        if (reported.add(Set.of(entry.id(), pair.other().id()))) {
          Language language = pair.asked().language();
          problems.add(
              Problem.warning(
                  path(entry, language),
                  1,
                  "looks-like",
                  path(pair.other(), language),
                  pair.asked().text()));
        }
      }
    }
    return problems;
  }

  private static String path(Entry entry, Language language) {
    return EntryFile.Name.of(entry.category(), entry.id(), entry.languageFor(language)).path();
  }

  /** Confirmed questions that content answers otherwise. */
  public static List<Problem> flips(List<RegressionFile.Numbered> confirmed, Faq faq) {
    return confirmed.stream()
        .flatMap(
            known ->
                Regression.broken(List.of(known.confirmed()), faq).stream()
                    .map(flip -> problem(flip, known.line())))
        .toList();
  }

  private static Problem problem(Flip flip, int line) {
    Optional<String> after =
        flip.after().shown().stream().findFirst().map(Candidate::entry).map(Entry::id);
    String question = flip.confirmed().question().text();
    String before = flip.confirmed().entry();
    return after.isPresent()
        ? Problem.error(RegressionFile.NAME, line, "flip", question, before, after.get())
        : Problem.error(RegressionFile.NAME, line, "flip-unknown", question, before);
  }
}
