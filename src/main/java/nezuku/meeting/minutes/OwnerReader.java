package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.meeting.minutes.Roster.Likelihood;

/** Finds who is to do something, in what is known to be an action. */
final class OwnerReader {
  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "^\\s*(?:さん|様|氏)?\\s*(?:(?:will|to|shall|should|is to|が|は|にて|:|-|→|、|,)(?=[\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])\\s*)?");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:tbd|tbc|n/?a|none|(?:to be|not yet) \\w+|unassigned|open|help wanted|nobody(?: yet)?|未定|なし|-+|？|未|\\?+|ー|―)");
  private static final Pattern TWO_WORDS = Pattern.compile("[A-Z][\\w'-]+ [A-Z][\\w' -]+");
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,3}(?:[/,& ]+[A-Z]{2,3})*");

  private final Roster roster;
  private final DueReader dues;

  OwnerReader(Roster roster, DueReader dues) {
    this.roster = roster;
    this.dues = dues;
  }

  /**
   * What was found.
   *
   * @param owners nobody if nothing says who
   * @param due what stands with the owner's name
   * @param rest the text without it
   */
  record Owned(List<String> owners, Due due, Snippet rest) {}

  /** The owners in a field that is for nothing else. */
  List<String> field(Snippet text) {
    List<String> owners = new ArrayList<>();
    for (Snippet part : Roster.parts(text)) {
      String name = Roster.bare(Mentions.called(part));
      if (!part.isEmpty() && !isNobody(part.plain())) {
        owners.add(name);
      }
    }
    return owners;
  }

  private static boolean isNobody(String text) {
    return NOBODY.matcher(text.strip()).matches();
  }

  /** The persons and groups that words name, if they name nothing else. */
  List<String> named(Snippet words) {
    boolean twoWords = TWO_WORDS.matcher(words.plain().strip()).matches();
    return roster.listed(words, roster.isEmpty() || twoWords ? Likelihood.MAYBE : Likelihood.YES);
  }

  Roster roster() {
    return roster;
  }

  /** Who is named in the text of an action. */
  Owned action(Snippet text) {
    return label(text)
        .or(() -> mentioned(text))
        .or(() -> before(text))
        .or(() -> behind(text))
        .or(() -> inside(text, OwnerForms.JAPANESE_INSIDE))
        .or(() -> inside(text, OwnerForms.EVERYBODY))
        .orElseGet(() -> new Owned(List.of(), new Due.None(), text));
  }

  private Optional<Owned> label(Snippet text) {
    for (Pattern pattern : List.of(OwnerForms.TRACKED, OwnerForms.LABEL)) {
      Matcher label = text.match(pattern);
      if (label.find()) {
        List<String> owners = field(text.part(label.start(1), label.end(1)));
        return Optional.of(
            new Owned(owners, new Due.None(), text.without(label.start(), label.end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Owned> mentioned(Snippet text) {
    Matcher before = text.match(Mentions.BEFORE);
    if (before.find()) {
      return Optional.of(
          new Owned(Mentions.names(before.group()), new Due.None(), rest(text, before.end())));
    }
    Matcher behind = text.match(Mentions.BEHIND);
    if (behind.find()) {
      return Optional.of(
          new Owned(Mentions.names(behind.group(1)), new Due.None(), text.part(0, behind.start())));
    }
    Matcher inside = text.match(Mentions.ONE);
    return inside.find()
        ? Optional.of(new Owned(Mentions.names(text.plain()), new Due.None(), text))
        : Optional.empty();
  }

  private static Snippet rest(Snippet text, int from) {
    Snippet rest = text.from(from);
    Matcher connective = rest.match(CONNECTIVE);
    return connective.find() ? rest.from(connective.end()) : rest;
  }

  private Optional<Owned> before(Snippet text) {
    Optional<Owned> bracket = listed(text, OwnerForms.BRACKET_BEFORE, Likelihood.MAYBE);
    if (bracket.isPresent()) {
      return bracket;
    }
    return english(text, Likelihood.MAYBE)
        .or(
            () ->
                listed(
                    text,
                    OwnerForms.COLON_BEFORE,
                    roster.isEmpty() ? Likelihood.MAYBE : Likelihood.YES))
        .or(
            () ->
                listed(text, OwnerForms.COLON_BEFORE, Likelihood.MAYBE)
                    .filter(owned -> Work.is(owned.rest().plain())))
        .or(() -> initials(text))
        .or(() -> japanese(text))
        .or(() -> listed(text, OwnerForms.BLANK_BEFORE, Likelihood.YES))
        .or(() -> bare(text))
        .or(() -> present(text))
        .or(() -> login(text));
  }

  /** Nick follow up with the vendor, that the clerk write to the bank. */
  Optional<Owned> bare(Snippet text) {
    return listed(text, OwnerForms.BARE, Likelihood.YES)
        .filter(owned -> Work.is(owned.rest().plain()));
  }

  /** Mo sets up a reminder. */
  Optional<Owned> present(Snippet text) {
    Matcher present = text.match(OwnerForms.PRESENT);
    return present.find() && (Work.is(present.group(2)) || Work.is(present.group(2) + "e"))
        ? listed(text, OwnerForms.PRESENT, Likelihood.MAYBE)
        : Optional.empty();
  }

  /** ken to write the report. */
  Optional<Owned> login(Snippet text) {
    Matcher login = text.match(OwnerForms.LOGIN);
    if (!login.find()) {
      return Optional.empty();
    }
    int group = login.group(1) == null ? 2 : 1;
    Snippet rest = text.from(login.end());
    return Roster.mayBeLogin(login.group(group)) && (group == 1 || Work.is(rest.plain()))
        ? Optional.of(
            new Owned(
                List.of(text.part(login.start(group), login.end(group)).toString()),
                new Due.None(),
                rest))
        : Optional.empty();
  }

  private Optional<Owned> initials(Snippet text) {
    Matcher colon = text.match(OwnerForms.COLON_BEFORE);
    return colon.find() && INITIALS.matcher(colon.group(1).strip()).matches()
        ? listed(text, OwnerForms.COLON_BEFORE, Likelihood.MAYBE)
        : Optional.empty();
  }

  /** 法務に見てもらう names somebody who is asked by whoever does it. */
  boolean isAsked(Snippet text) {
    return listed(text, OwnerForms.ASKED_TO, Likelihood.YES).isPresent();
  }

  /** Who is named by the first group of a pattern, and what follows on it. */
  Optional<Owned> listed(Snippet text, Pattern pattern, Likelihood least) {
    Matcher before = text.match(pattern);
    if (!before.find()) {
      return Optional.empty();
    }
    List<String> owners = roster.listed(text.part(before.start(1), before.end(1)), least);
    return owners.isEmpty()
        ? Optional.empty()
        : Optional.of(new Owned(owners, new Due.None(), text.from(before.end())));
  }

  /** Ken will …, Ken to …. */
  Optional<Owned> english(Snippet text, Likelihood least) {
    return listed(text, OwnerForms.ENGLISH, least)
        .or(() -> listed(text, OwnerForms.MYSELF, Likelihood.MAYBE));
  }

  /** 田中さんが…. */
  Optional<Owned> japanese(Snippet text) {
    return listed(text, OwnerForms.JAPANESE, Likelihood.YES)
        .or(() -> listed(text, OwnerForms.ASKED_TO, Likelihood.YES));
  }

  /** What stands in brackets or behind a dash at the end: (田中、12/5), - Ken. */
  Optional<Owned> behind(Snippet text) {
    for (Pattern pattern :
        List.of(OwnerForms.BEHIND, OwnerForms.DASH_BEHIND, OwnerForms.SPACE_BEHIND)) {
      Matcher behind = text.match(pattern);
      if (behind.find()) {
        Optional<Owned> found =
            noted(
                text.part(behind.start(1), behind.end(1)),
                text.part(0, behind.start()),
                pattern == OwnerForms.BEHIND ? Likelihood.MAYBE : Likelihood.YES);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Owned> noted(Snippet note, Snippet rest, Likelihood least) {
    DueReader.Dated dated = dues.sentence(note);
    Snippet names = dated.due() instanceof Due.None ? note : dated.rest().trimmed();
    // A date beside it makes a name of words that may be one.
    Likelihood enough = dated.due() instanceof Due.None ? least : Likelihood.MAYBE;
    List<String> owners = roster.listed(names, enough);
    return owners.isEmpty() ? Optional.empty() : Optional.of(new Owned(owners, dated.due(), rest));
  }

  /** As inside, where only those count who are at the table. */
  Optional<Owned> party(Snippet text, Pattern pattern) {
    Matcher inside = text.match(pattern);
    while (inside.find()) {
      Snippet words = text.part(inside.start(1), inside.end(1));
      if (roster.areParties(words)) {
        return Optional.of(
            new Owned(
                roster.listed(words, Likelihood.YES),
                new Due.None(),
                text.part(0, inside.start(1)).then(text.from(inside.end()))));
      }
    }
    return Optional.empty();
  }

  /** Who is named by the first group of a pattern, and what stands around it. */
  Optional<Owned> inside(Snippet text, Pattern pattern) {
    Matcher inside = text.match(pattern);
    while (inside.find()) {
      List<String> owners =
          roster.listed(text.part(inside.start(1), inside.end(1)), Likelihood.YES);
      if (!owners.isEmpty()) {
        return Optional.of(
            new Owned(
                owners,
                new Due.None(),
                text.part(0, inside.start(1)).then(text.from(inside.end()))));
      }
    }
    return Optional.empty();
  }
}
