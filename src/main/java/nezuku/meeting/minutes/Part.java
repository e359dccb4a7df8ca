package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands under a heading.
 *
 * @param context who is named by the heading, if it is the name of somebody who has to do it
 */
record Part(Section section, List<String> context, List<Block> blocks) {

  private static final Pattern TALK =
      Pattern.compile(
          "。|→|まで(?:に|$)|(?:する|した|ます|です|でした|ない|こと|予定)$"
              + "|\\b(?:will|to|is|are|was|were|has|have|agreed|please)\\b|(?:\\S+\\s+){4,}\\S*[a-z]{2}[.!?](?:\\s|$)");

  /** How far a sentence is moved in: less than any point, so that these are below it. */
  private static final int NAME = -2;

  /** A point, or a sentence where there are no points. */
  record Point(int line, int depth, Block.Box box, boolean arrow, Snippet text) {}

  /** Minutes by their headings. */
  static List<Part> of(List<Block> blocks, Roster roster) {
    List<Part> parts = new ArrayList<>();
    Section section = Section.OTHER;
    int level = Outline.NO_LEVEL;
    List<String> context = List.of();
    List<Block> own = new ArrayList<>();
    int point = 0;
    for (Block block : blocks) {
      if (section.isOfPeople() && !own.isEmpty() && isLabel(own) && isTalk(block)) {
        // 出席委員　根本、小倉 is all of it; what has a number or tells something is what follows.
        parts.add(new Part(section, context, own));
        own = new ArrayList<>();
        section = Section.OTHER;
      }
      if (block instanceof Block.Item item && section == Section.ACTIONS) {
        if (item.number() > 1 && item.depth() < 2 && point == 0) {
          // No list begins with 3: it is the next chapter.
          parts.add(new Part(section, context, own));
          own = new ArrayList<>();
          section = Section.OTHER;
        }
        point = Math.max(point, item.number());
      }
      if (!(block instanceof Block.Heading heading)) {
        own.add(block);
        if (block instanceof Block.Gap && isLabel(own) && section != Section.ACTIONS) {
          parts.add(new Part(section, context, own));
          own = new ArrayList<>();
          section = Section.OTHER;
        }
        continue;
      }
      point = 0;
      parts.add(new Part(section, context, own));
      own = new ArrayList<>();
      List<String> named = roster.listed(bare(heading.text()), Roster.Likelihood.YES);
      boolean known = Section.named(heading.text().plain()).isPresent();
      boolean within = section == Section.ACTIONS && (heading.level() > level || !named.isEmpty());
      if (known || !within) {
        section = Section.named(heading.text().plain()).orElse(Section.OTHER);
        level = heading.level();
        context = List.of();
      } else {
        context = named;
      }
    }
    parts.add(new Part(section, context, own));
    return parts;
  }

  /** Whether something can't be people only. */
  private static boolean isTalk(Block block) {
    return switch (block) {
      case Block.Item item -> item.number() > 0 || item.text().match(TALK).find();
      case Block.Paragraph paragraph -> paragraph.text().match(TALK).find();
      case Block.Heading heading -> false;
      case Block.Gap gap -> false;
      case Block.Table table -> false;
    };
  }

  /** 出席：… on one line says nothing of what follows. */
  private static boolean isLabel(List<Block> blocks) {
    return blocks.getFirst() instanceof Block.Item item && item.depth() < 0;
  }

  private static Snippet bare(Snippet heading) {
    String text = heading.plain().replaceAll("^[\\s■◆●◇□▼▽◎【《<*_#]+|[\\s】》>*_:]+$", "");
    int start = heading.plain().indexOf(text);
    return text.isEmpty() ? heading : heading.part(start, start + text.length());
  }

  /** Its points, and sentences with a mark; where there are none, its sentences. */
  List<Point> points() {
    List<Point> points =
        blocks.stream()
            .flatMap(
                block -> point(block).or(() -> sentence(block).filter(Part::isMarked)).stream())
            .toList();
    if (!points.isEmpty()) {
      return points;
    }
    return blocks.stream().flatMap(block -> sentence(block).stream()).toList();
  }

  /** Whether something begins with a mark that makes it an action. */
  static boolean isMarked(Point point) {
    return ActionMarker.of(point.text()).isPresent();
  }

  /** Its points, and what else may name somebody above them. */
  List<Point> pointsAndNames(Roster roster) {
    List<Point> all = new ArrayList<>();
    for (Block block : blocks) {
      point(block)
          .or(
              () ->
                  sentence(block)
                      .filter(
                          one -> !roster.listed(bare(one.text()), Roster.Likelihood.YES).isEmpty()))
          .ifPresent(all::add);
    }
    boolean named = all.stream().anyMatch(point -> point.depth() == NAME);
    return named && all.stream().anyMatch(point -> point.depth() != NAME) ? all : points();
  }

  /** The sentences between points, where these are read as points: somebody may promise there. */
  Part aside(Roster roster) {
    List<Point> points = pointsAndNames(roster);
    boolean listed = points.stream().anyMatch(point -> point.depth() != NAME);
    List<Integer> read = points.stream().map(Point::line).toList();
    return new Part(
        Section.OTHER,
        List.of(),
        blocks.stream()
            .filter(block -> listed && block instanceof Block.Paragraph)
            .filter(block -> sentence(block).stream().noneMatch(one -> read.contains(one.line())))
            .toList());
  }

  private static Optional<Point> point(Block block) {
    return block instanceof Block.Item item
        ? Optional.of(new Point(item.line(), item.depth(), item.box(), item.arrow(), item.text()))
        : Optional.empty();
  }

  private static Optional<Point> sentence(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? Optional.of(new Point(paragraph.line(), NAME, Block.Box.NONE, false, paragraph.text()))
        : Optional.empty();
  }

  /** Its tables. */
  List<Block.Table> tables() {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }
}
