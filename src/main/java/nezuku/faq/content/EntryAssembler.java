package nezuku.faq.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.people.Language;

/** Puts the two languages of an entry together. */
final class EntryAssembler {
  private final List<Problem> problems;

  EntryAssembler(List<Problem> problems) {
    this.problems = problems;
  }

  List<Entry> assemble(List<EntryFile> files) {
    Map<String, List<EntryFile>> byId = new TreeMap<>();
    for (EntryFile file : files) {
      byId.computeIfAbsent(file.name().id(), id -> new ArrayList<>()).add(file);
    }
    List<Entry> entries = new ArrayList<>();
    for (List<EntryFile> sameId : byId.values()) {
      List<EntryFile> ofOneEntry = withoutDuplicates(sameId);
      if (sameAudience(ofOneEntry)) {
        entries.add(entry(ofOneEntry));
      }
    }
    return entries;
  }

  /** The first folder that uses an id keeps it. */
  private List<EntryFile> withoutDuplicates(List<EntryFile> sameId) {
    String category = sameId.getFirst().name().category();
    List<EntryFile> kept = new ArrayList<>();
    for (EntryFile file : sameId) {
      if (file.name().category().equals(category)) {
        kept.add(file);
      } else {
        problems.add(
            Problem.error(
                file.name().path(),
                1,
                "duplicate-id",
                file.name().id(),
                sameId.getFirst().name().path()));
      }
    }
    return kept;
  }

  /** Where the languages disagree, neither is shown: one of them may say too much. */
  private boolean sameAudience(List<EntryFile> files) {
    EntryFile first = files.getFirst();
    boolean same = true;
    for (EntryFile file : files) {
      if (!file.audience().equals(first.audience())) {
        problems.add(
            Problem.error(
                file.name().path(),
                file.audienceLine(),
                "audiences-differ",
                file.audience().toString(),
                first.audience().toString(),
                first.name().path()));
        same = false;
      }
    }
    return same;
  }

  private static Entry entry(List<EntryFile> files) {
    EntryFile first = files.getFirst();
    Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    LocalDate verified = first.verified();
    for (EntryFile file : files) {
      wordings.put(file.name().language(), file.wording());
      verified = file.verified().isBefore(verified) ? file.verified() : verified;
    }
    return new Entry(
        first.name().id(),
        first.name().category(),
        first.audience(),
        first.owner(),
        verified,
        first.reviewEvery(),
        wordings);
  }
}
