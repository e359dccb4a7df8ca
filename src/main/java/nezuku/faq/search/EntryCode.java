package nezuku.faq.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Language;
import org.apache.lucene.util.BytesRef;

/**
 * An entry's phrases as they lie in the index, so that only the entries worth a closer look take
 * memory: for each language their number plus one (nought if it has none), then what each question
 * asks for and its terms view by view, then all questions together, then the answer.
 */
final class EntryCode {
  private static final Asked[] ASKED = Asked.values();

  private EntryCode() {}

  static byte[] write(Phrases phrases) {
    List<Terms> terms = new ArrayList<>();
    phrases.byLanguage().forEach((language, own) -> terms.addAll(terms(language, own)));
    int questions =
        phrases.byLanguage().values().stream().mapToInt(p -> p.questions().size()).sum();
    int size =
        Language.values().length * Short.BYTES
            + questions * Short.BYTES
            + terms.stream().mapToInt(one -> StoredBag.bytes(one.size())).sum();
    byte[] bytes = new byte[size];
    int at = 0;
    for (Language language : Language.values()) {
      Phrases.InLanguage own = phrases.byLanguage().get(language);
      int count = own == null ? 0 : own.questions().size() + 1;
      at = writeShort(count, bytes, at);
      if (own != null) {
        for (Phrase question : own.questions()) {
          at = writeShort(mask(question.asked()), bytes, at);
        }
        for (Terms one : terms(language, own)) {
          at = StoredBag.write(one, bytes, at);
        }
      }
    }
    return bytes;
  }

  private static List<Terms> terms(Language language, Phrases.InLanguage own) {
    List<Terms> terms = new ArrayList<>();
    for (Phrase question : own.questions()) {
      View.of(language).forEach(view -> terms.add(question.in(view)));
    }
    for (View view : View.whole(language)) {
      terms.add(Phrase.together(own.questions(), view));
    }
    for (View view : View.whole(language)) {
      terms.add(own.answer().map(answer -> answer.in(view)).orElse(Terms.NONE));
    }
    return terms;
  }

  private static int writeShort(int value, byte[] bytes, int at) {
    bytes[at] = (byte) (value >> Byte.SIZE);
    bytes[at + 1] = (byte) value;
    return at + Short.BYTES;
  }

  private static int mask(Set<Asked> asked) {
    int mask = 0;
    for (int i = 0; i < ASKED.length; i++) {
      mask |= asked.contains(ASKED[i]) ? 1 << i : 0;
    }
    return mask;
  }

  /**
   * Reads an entry.
   *
   * @param rarity what its terms weigh
   * @param known the weights of its bags if they were reckoned before
   */
  static WeighedEntry read(BytesRef code, Map<View, Rarity> rarity, Optional<BagWeights> known) {
    return new Reading(code, new BagWeighing(rarity, known)).read();
  }

  private static final class Reading {
    private final byte[] bytes;
    private final BagWeighing weights;
    private int at;

    Reading(BytesRef code, BagWeighing weights) {
      this.bytes = code.bytes;
      this.at = code.offset;
      this.weights = weights;
    }

    WeighedEntry read() {
      Map<Language, WeighedEntry.InLanguage> byLanguage = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        int count = readShort();
        if (count > 0) {
          byLanguage.put(language, inLanguage(language, count - 1));
        }
      }
      return new WeighedEntry(byLanguage, weights.all());
    }

    private WeighedEntry.InLanguage inLanguage(Language language, int questions) {
      List<Set<Asked>> asked = new ArrayList<>();
      for (int i = 0; i < questions; i++) {
        asked.add(asked(readShort()));
      }
      List<WeighedEntry.Part> parts = new ArrayList<>();
      for (int i = 0; i < questions; i++) {
        parts.add(part(View.of(language), asked.get(i)));
      }
      return new WeighedEntry.InLanguage(
          language,
          parts,
          part(View.whole(language), Set.of()),
          part(View.whole(language), Set.of()));
    }

    private int readShort() {
      int value = (bytes[at] & 0xFF) << Byte.SIZE | (bytes[at + 1] & 0xFF);
      at += Short.BYTES;
      return value;
    }

    private static Set<Asked> asked(int mask) {
      Set<Asked> asked = EnumSet.noneOf(Asked.class);
      for (int i = 0; i < ASKED.length; i++) {
        if ((mask & 1 << i) != 0) {
          asked.add(ASKED[i]);
        }
      }
      return asked;
    }

    private WeighedEntry.Part part(List<View> views, Set<Asked> asked) {
      Map<View, WeighedBag> bags = new EnumMap<>(View.class);
      for (View view : views) {
        StoredBag stored = StoredBag.at(bytes, at);
        at = stored.end();
        bags.put(view, weights.weigh(stored, view));
      }
      return new WeighedEntry.Part(bags, asked);
    }
  }
}
