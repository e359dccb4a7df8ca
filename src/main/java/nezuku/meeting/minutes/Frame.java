package nezuku.meeting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nezuku.worktime.WorkCalendar;

/**
 * What minutes say of the meeting itself.
 *
 * @param next the day of the next meeting
 * @param participants who was there
 * @param absent who was not, and may have to do something all the same
 * @param companies for whom they were there
 */
record Frame(
    String title,
    Optional<LocalDate> held,
    Optional<LocalDate> next,
    List<String> participants,
    List<String> absent,
    List<String> companies) {
  private static final Pattern COMPANY = Pattern.compile("^[^:、,]{1,24}:\\s*");

  /** みどり商事　鈴木花子: the company stands before its people. */
  private static final Pattern COMPANY_BEFORE =
      Pattern.compile(
          "^(?:株式会社|\\(株\\)|合同会社|有限会社)?[\\p{L}\\d&]{1,20}?(?:商事|工業|製作所|産業|物流|銀行|社|BPO|部|課|室|チーム|株式会社|Inc\\.?|Ltd\\.?|Corp\\.?|GmbH)\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*");
  private static final Pattern GROUPED =
      Pattern.compile("([^、,()]{2,24})\\(([^()]*[、,・][^()]*)\\)");

  /** 会長（大沢）: both call somebody. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "((?:副|前)?(?:会長|会計|書記|監事|幹事|理事|[\\p{IsHan}]{1,5}長|[\\p{IsHan}]{1,4}係))\\(([\\p{IsHan}々]{1,6})\\)");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[、,;/\\n]|・|\\band\\b|&|\\s{2,}|　)\\s*");

  /** 渡辺 松本 井上さん: three or more, and nothing but blanks between them. */
  private static final Pattern BLANKS_ONLY =
      Pattern.compile(
          "\\s*[\\p{IsHan}々ヶ\\p{IsHiragana}]{1,6}(?:[ ,]+[\\p{IsHan}々ヶ\\p{IsHiragana}]{1,6}){2,}[ ,]*");

  private static final Pattern MENTIONS = Pattern.compile("\\s*@\\S+(?:[ ,]+@\\S+)+[ ,]*");

  private static final Pattern BLANK = Pattern.compile("[ ,]+");
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:^|[.。:]\\s*|\\s{2,})(?:次回(?!まで)|(?:the )?(?:next|nxt) (?:meeting|mtg|call|session|review|one)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_PERSON =
      Pattern.compile("(?i)以上|敬称略|計?\\d+名|ほか.*|他\\d*名?|(?:\\d+ )?others|オンライン|記録|なし|none|tbd");

  /** Minutes are read soon after the meeting, or, when they are looked up, within the year. */
  private static final int MONTHS_BACK = 10;

  static Frame of(
      List<Block> blocks, Optional<LocalDate> known, LocalDate today, WorkCalendar calendar) {
    List<Part> parts = Part.of(blocks, new Roster(List.of()));
    String title = title(blocks, parts);
    LocalDate earliest = today.minusMonths(MONTHS_BACK);
    Optional<LocalDate> held =
        known
            .or(() -> day(texts(parts, Section.DATE), earliest, calendar))
            .or(() -> day(List.of(title), earliest, calendar))
            .or(() -> day(firstLines(blocks), earliest, calendar));
    return new Frame(
        title,
        held,
        day(
            Stream.concat(texts(parts, Section.NEXT).stream(), ofNext(blocks)).toList(),
            held.orElse(today),
            calendar),
        people(texts(parts, Section.PARTICIPANTS)),
        people(texts(parts, Section.ABSENT)),
        companies(texts(parts, Section.PARTICIPANTS)));
  }

  /** Everybody of whom the minutes speak as being of the meeting. */
  List<String> people() {
    return Stream.of(participants, absent, companies).flatMap(List::stream).distinct().toList();
  }

  private static List<String> texts(List<Part> parts, Section section) {
    return parts.stream()
        .filter(part -> part.section() == section)
        .flatMap(
            part ->
                part.blocks().stream()
                    .takeWhile(
                        block -> !(block instanceof Block.Gap) || section == Section.PARTICIPANTS))
        .flatMap(Frame::texts)
        .toList();
  }

  /** Next mtg Sun 17 Jan 2027: on one line, without a colon. */
  private static Stream<String> ofNext(List<Block> blocks) {
    return blocks.stream()
        .flatMap(Frame::texts)
        .filter(text -> Snippet.of(text).match(NEXT).find());
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Item item -> Stream.of(item.text().toString());
      case Block.Paragraph paragraph -> Stream.of(paragraph.text().toString());
      case Block.Table table ->
          table.rows().stream().skip(1).map(row -> row.cells().getFirst().toString());
      case Block.Heading heading -> Stream.of(heading.text().toString());
      case Block.Gap gap -> Stream.of();
    };
  }

  private static List<String> firstLines(List<Block> blocks) {
    return blocks.stream().limit(10).flatMap(Frame::texts).toList();
  }

  private static Optional<LocalDate> day(
      List<String> texts, LocalDate earliest, WorkCalendar calendar) {
    return texts.stream()
        .flatMap(text -> HeldDay.in(text, earliest, calendar).stream())
        .findFirst();
  }

  private static String title(List<Block> blocks, List<Part> parts) {
    return texts(parts, Section.TITLE).stream()
        .findFirst()
        .or(
            () ->
                blocks.stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(Block.Heading.class::cast)
                    .filter(heading -> heading.level() == 1 || isFirst(blocks, heading))
                    .filter(
                        heading ->
                            heading.level() == 1 || Section.named(heading.text().plain()).isEmpty())
                    .map(heading -> heading.text().toString())
                    .findFirst())
        .or(() -> blocks.stream().flatMap(Frame::texts).findFirst())
        .map(
            text ->
                text.replaceAll("^[\\s■◆●◇【《<*_#]+|[\\s】》>*_]+$", "").replace('\n', ' ').strip())
        .orElse("");
  }

  /** Whether nothing but blank lines stands above a heading. */
  private static boolean isFirst(List<Block> blocks, Block.Heading heading) {
    return blocks.stream()
        .filter(block -> !(block instanceof Block.Gap))
        .findFirst()
        .filter(heading::equals)
        .isPresent();
  }

  private static List<String> companies(List<String> texts) {
    return texts.stream()
        .map(text -> Snippet.of(text).match(COMPANY))
        .filter(Matcher::find)
        .map(company -> company.group().replace(":", "").strip())
        .toList();
  }

  private static List<String> people(List<String> texts) {
    List<String> people = new ArrayList<>();
    for (String text : texts) {
      Snippet line = Snippet.of(text);
      Matcher company = line.match(COMPANY);
      Snippet after = company.find() ? line.from(company.end()) : line;
      Matcher before = after.match(COMPANY_BEFORE);
      Snippet names = before.find() ? after.from(before.end()) : after;
      // ABC社（山田、佐々木）: the people stand in the brackets.
      String inner =
          GROUPED
              .matcher(names.plain())
              .replaceAll(group -> Matcher.quoteReplacement(group.group(2)));
      inner =
          OFFICE
              .matcher(inner)
              .replaceAll(
                  office -> Matcher.quoteReplacement(office.group(1) + "、" + office.group(2)));
      String bare = IN_BRACKETS.matcher(inner).replaceAll(",");
      Pattern between =
          (MENTIONS.matcher(bare).matches() || BLANKS_ONLY.matcher(bare).matches())
              ? BLANK
              : BETWEEN;
      for (String part : between.splitAsStream(bare).toList()) {
        String name = Roster.bare(COMPANY.matcher(part.replace("*", "")).replaceFirst(""));
        if (!name.isBlank()
            && name.length() <= 40
            && !NO_PERSON.matcher(name).matches()
            && !people.contains(name)) {
          people.add(name);
        }
      }
    }
    return people;
  }
}
