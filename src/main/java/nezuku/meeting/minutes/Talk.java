package nezuku.meeting.minutes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds actions and decisions in what was talked about: only what is marked, or promised. */
final class Talk {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:(?<=\\b(?:Mr|Ms|Mrs|Dr|St|vs|No|approx|Prof|Cllr|[A-Z]))\\.|[。.](?=\\s*(?:期限|期日|納期|締切|締め切り|担当|[Dd]ue|[Oo]wner)\\s*:)|[^。.!?;]|[.;](?=\\S))+(?:[。.!?;]|$)");
  private static final Pattern DECISION =
      Pattern.compile(
          "^\\**[\\[【(]?(?:#agreed|決定|合意|decision|decided|agreed|resolved)\\**(?:[\\]】)]\\s*:?|\\s*:)\\**\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIDED =
      Pattern.compile("(?:に|で|が|を)(?:決定|合意|決まった|決まりました|承認)(?:した|しました|された|されました)?。?$");
  private static final Pattern ACTION_NOTE =
      Pattern.compile(
          "[(\\[【]\\s*(?:action|ai|todo|宿題|担当)\\s*[::]\\s*([^)\\]】]{1,50})[)\\]】]\\s*[.。]?$",
          Pattern.CASE_INSENSITIVE);

  /** {@code @ken: ask finance}. */
  private static final Pattern MENTION = Pattern.compile("^@[\\w.-]+:?\\s+");

  private static final Pattern WILL = Pattern.compile("^(?:will|to|(?:can|could) you) ");
  private static final Pattern PLEASE =
      Pattern.compile("(?:お願い(?:いた|致)?します|おねがいします|お願い|ください|下さい)[。!]?$");

  /** 【対応】松永：… concludes as an arrow does. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "^[\\[【](?:対応策?|対策|指示|依頼|改善策|今後の対応)[\\]】]:?\\s*|^(?:対応策?|follow[- ]?up):\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_SIGNED = 40;
  private static final Pattern ARROW = Pattern.compile("\\s*(?:→|=>|->)\\s*(?=\\S)");
  private static final Pattern FIELDS =
      Pattern.compile("【担当(?:者)?】|\\[on [^\\]]+ - due ", Pattern.CASE_INSENSITIVE);

  private final Lines lines;
  private final OwnerReader owners;
  private final DueReader dues;
  private final Spoken spoken;
  private final List<ActionPoint> actions;
  private final List<String> decisions;

  /** The sentence before, and where it begins. */
  private Snippet before = Snippet.of("");

  private int beforeLine;

  Talk(
      Lines lines,
      OwnerReader owners,
      DueReader dues,
      List<ActionPoint> actions,
      List<String> decisions) {
    this.lines = lines;
    this.owners = owners;
    this.dues = dues;
    this.spoken = new Spoken(owners, dues);
    this.actions = actions;
    this.decisions = decisions;
  }

  void read(Part part) {
    List<Block> blocks = part.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Item item ->
            point(item.line(), item.box(), item.arrow(), Fields.around(blocks, i), part.section());
        case Block.Paragraph paragraph ->
            point(
                paragraph.line(), Block.Box.NONE, false, Fields.around(blocks, i), part.section());
        case Block.Table table ->
            ActionTable.of(table, false)
                .ifPresent(found -> actions.addAll(found.read(owners, dues)));
        case Block.Heading heading -> {}
        case Block.Gap gap -> {}
      }
    }
  }

  private void point(int line, Block.Box box, boolean arrow, Snippet shown, Section section) {
    Snippet text = ActionText.unmarked(shown);
    Optional<ActionMarker> marker = ActionMarker.of(text);
    if (marker.isPresent()) {
      marked(line, marker.get());
      return;
    }
    Matcher mention = text.match(MENTION);
    if (box == Block.Box.NONE && mention.find() && isAsked(text.from(mention.end()))) {
      add(line, ActionText.of(text, owners, dues));
      return;
    }
    if (box != Block.Box.NONE) {
      if (box == Block.Box.OPEN) {
        add(line, ActionText.of(text, owners, dues));
      }
      return;
    }
    Optional<Snippet> decision = decision(text);
    if (decision.isPresent()) {
      decisions.add(decision.get().trimmed().toString());
      promises(line, false, decision.get());
      return;
    }
    if (text.match(FIELDS).find() || Fields.areBoth(text) || text.match(ACTION_NOTE).find()) {
      add(line, ActionText.of(text, owners, dues));
      return;
    }
    Optional<ActionText> handed =
        section == Section.PARTICIPANTS
            ? Optional.empty()
            : spoken.note(text).or(() -> spoken.handed(text)).map(ActionText::of);
    if (handed.isPresent()) {
      add(line, handed.get());
    } else if (section != Section.PARTICIPANTS && section != Section.NEXT) {
      sentences(line, arrow, text);
    }
  }

  private static boolean isAsked(Snippet text) {
    return Work.is(WILL.matcher(text.plain()).replaceFirst("")) || text.match(PLEASE).find();
  }

  /** What is marked as a decision, wherever it stands, without the mark. */
  static Optional<Snippet> decision(Snippet text) {
    Matcher mark = text.match(DECISION);
    if (mark.find()) {
      return Optional.of(text.from(mark.end()));
    }
    return text.match(DECIDED).find() ? Optional.of(text) : Optional.empty();
  }

  private void marked(int line, ActionMarker marker) {
    if (Nothing.is(marker.text()) || Done.is(marker.text())) {
      return;
    }
    List<String> signed = marker.owner().isPresent() ? List.of() : signed(marker.text());
    if (!signed.isEmpty() && !before.isEmpty()) {
      sign(signed);
      return;
    }
    ActionText read = ActionText.of(marker.text(), owners, dues);
    List<String> who = marker.owner().map(owners::field).orElse(read.owners());
    add(line, new ActionText(read.what(), who, read.due()));
  }

  /** Action: Clerk, below what the clerk is to do. */
  private List<String> signed(Snippet text) {
    return text.plain().length() > MOST_SIGNED
        ? List.of()
        : owners.roster().listed(text.trimmed(), Roster.Likelihood.YES);
  }

  private void sign(List<String> who) {
    boolean known = !actions.isEmpty() && actions.getLast().line() == beforeLine;
    if (!known) {
      DueReader.Dated dated = dues.sentence(before);
      add(beforeLine, ActionText.of(new OwnerReader.Owned(who, dated.due(), dated.rest())));
    } else if (actions.getLast().owners().isEmpty()) {
      ActionPoint last = actions.removeLast();
      actions.add(new ActionPoint(last.what(), who, last.due(), last.line()));
    }
    before = Snippet.of("");
  }

  private void sentences(int line, boolean arrow, Snippet said) {
    Matcher measure = said.match(MEASURE);
    if (measure.find()) {
      promises(line, true, said.from(measure.end()));
      return;
    }
    Snippet text = dues.withoutArrow(said);
    Matcher arrowInside = text.match(ARROW);
    int start = 0;
    boolean after = arrow;
    while (arrowInside.find()) {
      promises(line, after, text.part(start, arrowInside.start()));
      start = arrowInside.end();
      after = true;
    }
    promises(line, after, text.from(start));
  }

  private void promises(int line, boolean arrow, Snippet text) {
    Optional<ActionMarker> marker = ActionMarker.of(text);
    if (marker.isPresent()) {
      marked(line, marker.get());
      return;
    }
    Optional<Speaker> speaker = Speaker.of(text, owners.roster());
    Matcher sentence = text.match(SENTENCE);
    while (sentence.find()) {
      boolean first = sentence.start() == 0;
      for (Snippet one : spoken.apart(text.part(sentence.start(), sentence.end()).strip())) {
        sentence(line, arrow, one, speaker, first);
      }
    }
  }

  private void sentence(
      int line, boolean arrow, Snippet one, Optional<Speaker> speaker, boolean first) {
    int begin = lines.of(one, line);
    Optional<ActionMarker> marker = ActionMarker.of(one);
    if (marker.isPresent()) {
      marked(begin, marker.get());
      return;
    }
    Promise.in(one, arrow, owners, dues)
        .or(() -> speaker.flatMap(who -> promised(who, first, one, arrow)))
        .or(() -> spoken.pronoun(one, before).map(own -> ActionText.of(own, dues)))
        .ifPresent(found -> add(begin, found));
    before = one;
    beforeLine = begin;
  }

  /** What somebody says without their name before it. */
  private Optional<ActionText> promised(
      Speaker speaker, boolean first, Snippet sentence, boolean arrow) {
    Snippet said =
        first
            ? Speaker.of(sentence, owners.roster()).map(Speaker::said).orElse(sentence)
            : sentence;
    return Promise.in(speaker.named(said), arrow, owners, dues)
        .or(
            () ->
                Speaker.promise(said)
                    .map(
                        what ->
                            ActionText.of(
                                new OwnerReader.Owned(
                                    owners.roster().listed(speaker.name(), Roster.Likelihood.YES),
                                    new Due.None(),
                                    what),
                                dues)));
  }

  private void add(int line, ActionText text) {
    if (!text.isNothing()) {
      actions.add(new ActionPoint(text.what(), text.owners(), text.due(), line));
    }
  }
}
