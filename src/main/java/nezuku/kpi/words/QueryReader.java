package nezuku.kpi.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.kpi.Period;
import nezuku.kpi.Settings;
import nezuku.kpi.Split;
import nezuku.kpi.words.Names.Meaning;
import nezuku.kpi.words.Names.Named;

/**
 * Reads which numbers somebody wants: a period, a metric and a part of the cases, in any order, in
 * Japanese with or without blanks, or in English. It never guesses between two.
 */
public final class QueryReader {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,、。・:：]+");
  private static final Pattern WORD = Pattern.compile("[^\\s,、。]+");
  private static final Pattern FILLER =
      Pattern.compile("(?:for|of|the|in|and|on)(?![a-z0-9])|の|は|を|が|で|だけ|分|について|kpi(?![a-z0-9])");
  private static final Set<String> HELP = Set.of("help", "?", "ヘルプ", "使い方");
  private static final Set<String> GIVE = Set.of("give", "enter", "入力", "記録");

  private final Names names;
  private final PeriodWords periods;
  private final Period usual;

  private final List<String> unknown = new ArrayList<>();
  private final List<String> meant = new ArrayList<>();
  private Optional<Period> period = Optional.empty();
  private Optional<Split> split = Optional.empty();
  private Optional<String> metric = Optional.empty();

  private QueryReader(Settings settings, Names names, LocalDate today) {
    this.names = names;
    this.periods = new PeriodWords(today, settings.fiscal());
    this.usual = settings.period(Period.Kind.WEEK, today).previous();
  }

  /**
   * What a text asks for; without a period the last week that has ended.
   *
   * @param today by the numbers' own zone
   */
  public static Asked read(String text, Settings settings, Names names, LocalDate today) {
    String folded = Names.fold(text);
    if (HELP.contains(folded)) {
      return new Asked.Help();
    }
    return GIVE.contains(folded)
        ? new Asked.Give()
        : new QueryReader(settings, names, today).read(folded);
  }

  private Asked read(String folded) {
    String rest = folded;
    while (!rest.isEmpty()) {
      rest = rest.substring(next(rest));
    }
    return unknown.isEmpty()
        ? new Asked.For(new Query(period.orElse(usual), split.orElse(Split.all()), metric))
        : new Asked.Unclear(unknown, meant);
  }

  /** Reads what stands first, and says how long it is. */
  private int next(String rest) {
    Matcher between = BETWEEN.matcher(rest);
    if (between.lookingAt()) {
      return between.end();
    }
    Optional<PeriodWords.Hit> hit = periods.at(rest);
    Optional<Named> name = names.at(rest);
    int length = name.map(one -> one.folded().length()).orElse(0);
    if (hit.isPresent() && hit.get().length() >= length) {
      String words = rest.substring(0, hit.get().length());
      period = once(period, hit.get().period(), words);
      return hit.get().length();
    }
    if (name.isPresent()) {
      take(name.get(), rest.substring(0, length));
      return length;
    }
    Matcher filler = FILLER.matcher(rest);
    return filler.lookingAt() ? filler.end() : word(rest);
  }

  /** A part of a name will do if it is a part of no other. */
  private int word(String rest) {
    Matcher matcher = WORD.matcher(rest);
    String word = matcher.lookingAt() ? matcher.group() : rest.substring(0, 1);
    List<Named> near = names.near(word);
    if (near.size() == 1) {
      take(near.getFirst(), word);
    } else {
      unknown.add(word);
      near.forEach(one -> meant.add(one.shown()));
    }
    return word.length();
  }

  private void take(Named name, String words) {
    switch (name.meaning()) {
      case Meaning.OfMetric(String id) -> metric = once(metric, id, words);
      case Meaning.OfPart(Split part) -> split = once(split, part, words);
    }
  }

  /** A second one of a kind is not understood, unless it is the same again. */
  private <T> Optional<T> once(Optional<T> before, T now, String words) {
    if (before.isPresent() && !before.get().equals(now)) {
      unknown.add(words);
      return before;
    }
    return Optional.of(now);
  }
}
