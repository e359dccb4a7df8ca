package nezuku.faq.learning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nezuku.faq.Content;
import nezuku.faq.Entry;
import nezuku.faq.Wording;
import nezuku.people.Language;

/** Puts what was learnt into the content that is searched. */
public final class Lessons {
  private Lessons() {}

  /** The content with learnt wordings as aliases; those of entries that are gone are left out. */
  public static Content over(Content content, List<Claim> learnt) {
    if (learnt.isEmpty()) {
      return content;
    }
    Map<String, List<Claim>> byEntry = learnt.stream().collect(Collectors.groupingBy(Claim::entry));
    return content.with(
        content.entries().stream()
            .map(entry -> over(entry, byEntry.getOrDefault(entry.id(), List.of())))
            .toList());
  }

  private static Entry over(Entry entry, List<Claim> claims) {
    Entry taught = entry;
    for (Claim claim : claims) {
      taught = claim.isIn(taught) ? taught : over(taught, claim);
    }
    return taught;
  }

  private static Entry over(Entry entry, Claim claim) {
    Language language = entry.languageFor(claim.language());
    Wording before = entry.in(language);
    List<String> aliases = new ArrayList<>(before.aliases());
    aliases.add(claim.wording());
    Map<Language, Wording> wordings = new EnumMap<>(entry.wordings());
    wordings.put(
        language, new Wording(before.question(), aliases, before.answer(), before.links()));
    return entry.with(wordings);
  }
}
