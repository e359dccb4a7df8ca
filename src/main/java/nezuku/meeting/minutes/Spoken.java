package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.meeting.minutes.OwnerReader.Owned;
import nezuku.meeting.minutes.Roster.Likelihood;

/** Finds who takes something on in a sentence of which nothing else says that it is an action. */
final class Spoken {
  private static final Pattern DEADLINE =
      Pattern.compile(
          "次回(?!は|の開催|会議)|まで|迄|中に|以内|を(?:目途|目処|めど)に|期限|[(~]\\s*~?\\d{1,2}/\\d{1,2}(?:\\([月火水木金土日]\\))?\\)$");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)(?:(?:the|our|this) )?(?:.* )?(?:vendor|provider|supplier|contractor|client|council|board|department|office|company|county|city|state|school|university|association|bank)");

  /** Who does it is named soon, or not at all. */
  private static final int MOST_WITHIN = 6;

  private final OwnerReader owners;
  private final DueReader dues;

  Spoken(OwnerReader owners, DueReader dues) {
    this.owners = owners;
    this.dues = dues;
  }

  /** Ken will …, 田中さんが…: whoever is named like somebody. */
  Optional<Owned> in(Snippet sentence) {
    return owners.english(sentence, Likelihood.MAYBE).or(() -> japanese(sentence));
  }

  private Optional<Owned> japanese(Snippet sentence) {
    return owners
        .japanese(sentence)
        .or(() -> owners.listed(sentence, OwnerForms.CALLED, Likelihood.YES))
        .or(() -> owners.inside(sentence, OwnerForms.EVERYBODY))
        .or(() -> owners.inside(sentence, OwnerForms.GIVEN_TO))
        .or(() -> owners.inside(sentence, OwnerForms.JAPANESE_INSIDE))
        .or(() -> withDeadline(sentence));
  }

  /** 事務局：…までに送付する, 奥田　…5日まで: who speaks or is named takes it on by a deadline. */
  private Optional<Owned> withDeadline(Snippet sentence) {
    return sentence.match(DEADLINE).find()
        ? owners
            .listed(sentence, OwnerForms.COLON_BEFORE, Likelihood.YES)
            .or(() -> owners.listed(sentence, OwnerForms.BRACKET_BEFORE, Likelihood.YES))
            .or(() -> owners.listed(sentence, OwnerForms.BLANK_BEFORE, Likelihood.YES))
        : Optional.empty();
  }

  /** Somebody of whom the minutes know, or who has a title, and says "will". */
  Optional<Owned> known(Snippet sentence) {
    return owners
        .listed(sentence, OwnerForms.SAYS_I, Likelihood.MAYBE)
        .or(() -> owners.listed(sentence, OwnerForms.SAYS_WILL_DO, Likelihood.YES))
        .or(() -> owners.listed(sentence, OwnerForms.WILL, Likelihood.YES))
        .or(() -> owners.listed(sentence, OwnerForms.SAYS_WILL, Likelihood.YES))
        .or(() -> owners.listed(sentence, OwnerForms.DASH_BEFORE, Likelihood.YES))
        .filter(Spoken::isWork)
        .or(() -> within(sentence))
        .or(() -> told(sentence));
  }

  /** Everyone: update your page by Friday. */
  private Optional<Owned> told(Snippet sentence) {
    return owners
        .listed(sentence, OwnerForms.COLON_BEFORE, Likelihood.YES)
        .filter(Spoken::isWork)
        .filter(owned -> !owned.rest().plain().startsWith("please"))
        .filter(owned -> dues.sentence(owned.rest()).due() instanceof Due.On);
  }

  /**
   * A sentence by those who are named in it one after the other: Marsh will ask the office, and
   * Doyle will order keys.
   */
  List<Snippet> apart(Snippet sentence) {
    List<Snippet> apart = new ArrayList<>();
    Matcher second = sentence.match(OwnerForms.SECOND);
    int start = 0;
    for (int i = 0; i < MOST_WITHIN && second.find(); i++) {
      Snippet rest = sentence.from(second.end());
      if (owners.listed(rest, OwnerForms.WILL, Likelihood.YES).filter(Spoken::isWork).isPresent()) {
        apart.add(sentence.part(start, second.start()).strip());
        start = second.end();
      }
    }
    apart.add(sentence.from(start).strip());
    return apart;
  }

  /** She will also obtain quotations: who was named last is meant. */
  Optional<Owned> pronoun(Snippet sentence, Snippet before) {
    Matcher pronoun = sentence.match(OwnerForms.PRONOUN);
    if (!pronoun.find() || !Work.is(sentence.from(pronoun.end()).plain())) {
      return Optional.empty();
    }
    List<String> named = List.of();
    Matcher name = before.match(OwnerForms.NAME);
    while (name.find()) {
      List<String> one =
          owners.roster().listed(before.part(name.start(), name.end()), Likelihood.YES);
      named = one.isEmpty() ? named : one;
    }
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new Owned(named, new Due.None(), sentence.from(pronoun.end())));
  }

  /** What those who are not at the table will do is news. */
  private static boolean isWork(Owned owned) {
    return Work.is(owned.rest().plain())
        && owned.owners().stream().noneMatch(who -> OTHERS.matcher(who).matches());
  }

  /** It was agreed that Helen would …, Hedge - clerk to …: who is named behind other words. */
  private Optional<Owned> within(Snippet sentence) {
    Matcher before = sentence.match(OwnerForms.WITHIN);
    for (int i = 0; i < MOST_WITHIN && before.find(); i++) {
      int start = before.start();
      Snippet rest = sentence.from(before.end());
      Optional<Owned> owned =
          owners
              .listed(rest, OwnerForms.WILL, Likelihood.YES)
              .filter(Spoken::isWork)
              .or(() -> start == 0 ? owners.bare(rest) : Optional.empty());
      if (owned.isPresent()) {
        return owned;
      }
    }
    return Optional.empty();
  }

  /** Somebody who is asked, told or named to do something: 富田さん、…お願いします, 事務局は…すること, 手続きは秋山が行う. */
  Optional<Owned> requested(Snippet sentence) {
    return owners
        .listed(sentence, OwnerForms.REQUESTED, Likelihood.YES)
        .or(() -> owners.inside(sentence, OwnerForms.ORDERED))
        .or(() -> owners.inside(sentence, OwnerForms.DOES))
        .or(() -> owners.party(sentence, OwnerForms.TAKES))
        .or(() -> owners.party(sentence, OwnerForms.GIVEN_TO))
        .or(() -> owners.listed(sentence, OwnerForms.ASKED_TO, Likelihood.YES));
  }

  /** Somebody of whom the minutes know, whom others asked: The board asked Kemp to …. */
  Optional<Owned> asked(Snippet sentence) {
    Matcher asked = sentence.match(OwnerForms.ASKED);
    if (!asked.find()) {
      return Optional.empty();
    }
    int group = asked.group(1) == null ? 2 : 1;
    List<String> who =
        owners.roster().listed(sentence.part(asked.start(group), asked.end(group)), Likelihood.YES);
    return who.isEmpty()
        ? Optional.empty()
        : Optional.of(new Owned(who, new Due.None(), sentence.from(asked.end())))
            .filter(Spoken::isWork);
  }

  /** Staff who were told to do something. */
  Optional<Owned> directed(Snippet sentence) {
    Matcher directed = sentence.match(OwnerForms.DIRECTED);
    if (!directed.find()) {
      return Optional.empty();
    }
    List<String> who =
        owners.roster().listed(sentence.part(directed.start(1), directed.end(1)), Likelihood.MAYBE);
    return who.isEmpty()
        ? Optional.empty()
        : Optional.of(new Owned(who, new Due.None(), sentence.from(directed.end())));
  }

  /** Behind an arrow: the name and a colon are enough, Ken: …, or a title, 大西さん確認. */
  Optional<Owned> concluded(Snippet sentence) {
    return owners
        .listed(sentence, OwnerForms.COLON_BEFORE, Likelihood.YES)
        .or(() -> owners.listed(sentence, OwnerForms.TITLE_BEFORE, Likelihood.YES));
  }

  /**
   * What ends with a name and a date is an action wherever it stands: … (Ken, by Friday),
   * …（堤）12月20日まで.
   */
  Optional<Owned> note(Snippet text) {
    Optional<Owned> both = owners.behind(text).filter(owned -> !(owned.due() instanceof Due.None));
    if (both.isPresent()) {
      return both;
    }
    Optional<Owned> charge = charge(text);
    if (charge.isPresent()) {
      return charge;
    }
    DueReader.Dated dated = dues.sentence(text);
    Snippet before = dated.rest().strip();
    boolean last = !before.isEmpty() && text.plain().startsWith(before.plain());
    return last && !(dated.due() instanceof Due.None)
        ? owners.behind(before).map(owned -> new Owned(owned.owners(), dated.due(), owned.rest()))
        : Optional.empty();
  }

  /** 募集ページは10/20に公開。はせがわさん担当. */
  private Optional<Owned> charge(Snippet text) {
    Matcher charge = text.match(OwnerForms.CHARGE);
    if (!charge.find()) {
      charge = text.match(OwnerForms.DOER);
      if (!charge.find()) {
        return Optional.empty();
      }
    }
    Snippet who = text.part(charge.start(1), charge.end(1));
    DueReader.Dated before = dues.sentence(text.part(0, charge.start()));
    return before.rest().trimmed().isEmpty() || !owners.roster().areParties(who)
        ? Optional.empty()
        : Optional.of(
            new Owned(owners.roster().listed(who, Likelihood.YES), before.due(), before.rest()));
  }

  /** … → Ken: an arrow to somebody of whom the minutes know. */
  Optional<Owned> handed(Snippet text) {
    Matcher arrow = text.match(OwnerForms.ARROW_BEHIND);
    if (!arrow.find()) {
      return Optional.empty();
    }
    Snippet who = text.part(arrow.start(1), arrow.end(1));
    DueReader.Dated dated = dues.sentence(who);
    Snippet names = dated.due() instanceof Due.None ? who : dated.rest();
    Likelihood least = dated.due() instanceof Due.None ? Likelihood.YES : Likelihood.MAYBE;
    List<String> listed = owners.roster().listed(names.trimmed(), least);
    return listed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Owned(listed, dated.due(), text.part(0, arrow.start())));
  }
}
