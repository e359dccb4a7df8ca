package nezuku.faq.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.faq.CanonicalText;
import nezuku.faq.Category;
import nezuku.faq.Entry;

/** Finds what works but should be mended. */
final class Lint {
  private final List<Problem> problems;
  private final LocalDate today;

  Lint(List<Problem> problems, LocalDate today) {
    this.problems = problems;
    this.today = today;
  }

  void check(List<EntryFile> files, List<Entry> entries, List<Category> categories) {
    Set<String> known = categories.stream().map(Category::id).collect(Collectors.toSet());
    Set<String> reported = new HashSet<>();
    for (EntryFile file : files) {
      String category = file.name().category();
      if (!known.contains(category) && reported.add(category)) {
        problems.add(Problem.warning(file.name().path(), 1, "unknown-category", category));
      }
      checkDates(file);
    }
    checkLanguages(files, entries);
    checkPhrases(files);
  }

  private void checkDates(EntryFile file) {
    String path = file.name().path();
    if (file.verified().isAfter(today)) {
      problems.add(Problem.warning(path, 1, "verified-in-future", file.verified().toString()));
    }
    file.reviewEvery()
        .map(file.verified()::plus)
        .filter(today::isAfter)
        .ifPresent(due -> problems.add(Problem.warning(path, 1, "review-due", due.toString())));
  }

  private void checkLanguages(List<EntryFile> files, List<Entry> entries) {
    Map<String, EntryFile> byId = new HashMap<>();
    files.forEach(file -> byId.putIfAbsent(file.name().id(), file));
    for (Entry entry : entries) {
      EntryFile file = byId.get(entry.id());
      if (file != null && entry.wordings().size() == 1) {
        String missing = file.name().language().other().code();
        problems.add(Problem.warning(file.name().path(), 1, "one-language", missing));
      }
    }
    for (EntryFile file : files) {
      EntryFile first = byId.get(file.name().id());
      if (first != null && !first.owner().equals(file.owner())) {
        problems.add(
            Problem.warning(file.name().path(), 1, "owners-differ", file.owner(), first.owner()));
      }
    }
  }

  /** A phrase that leads to two entries leads to a question back, each time. */
  private void checkPhrases(List<EntryFile> files) {
    Map<String, EntryFile> seen = new HashMap<>();
    for (EntryFile file : files) {
      Set<String> own = new HashSet<>(file.wording().aliases());
      own.add(file.wording().question());
      for (String phrase : own) {
        EntryFile other = seen.putIfAbsent(CanonicalText.of(phrase), file);
        if (other != null) {
          problems.add(
              Problem.warning(file.name().path(), 1, "phrase-twice", phrase, other.name().path()));
        }
      }
    }
  }
}
