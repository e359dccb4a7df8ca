package nezuku.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands under a heading that says that these are actions. */
final class ActionList {
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern NAME_ONLY =
      Pattern.compile("^\\**([^:]{1,40}?)\\**\\s*[::]?\\**\\s*$");
  private static final Pattern REMARK =
      Pattern.compile(
          "^(?:\\*|※|\\(?(?:注|補足|備考|note|nb|fyi|background)\\b)", Pattern.CASE_INSENSITIVE);

  private final OwnerReader owners;
  private final DueReader dues;
  private final List<ActionPoint> actions;

  ActionList(OwnerReader owners, DueReader dues, List<ActionPoint> actions) {
    this.owners = owners;
    this.dues = dues;
    this.actions = actions;
  }

  void read(Part part) {
    for (Block.Table table : part.tables()) {
      ActionTable.of(table, true).ifPresent(found -> actions.addAll(found.read(owners, dues)));
    }
    List<Part.Point> points = part.pointsAndNames(owners.roster());
    if (!part.tables().isEmpty()
        && points.stream().allMatch(point -> point.box() == Block.Box.NONE)
        && part.blocks().stream().noneMatch(Block.Item.class::isInstance)) {
      // Words around a table tell of it.
      points = points.stream().filter(Part::isMarked).toList();
    }
    eachOf(headed(points), part.context());
  }

  /** 担当：荒木 above all that he does, and 期限：6/21 below each. */
  private static List<Part.Point> headed(List<Part.Point> points) {
    if (points.isEmpty() || !Fields.isOwner(points.getFirst().text())) {
      return points;
    }
    List<Part.Point> headed = new ArrayList<>();
    List<Part.Point> owner = List.of();
    for (Part.Point point : points) {
      if (Fields.isOwner(point.text())) {
        owner = List.of(point);
      } else if (Fields.isOne(point.text()) && !headed.isEmpty()) {
        headed.add(withFields(headed.removeLast(), List.of(point)));
      } else {
        headed.add(withFields(point, owner));
      }
    }
    return headed;
  }

  private static List<Part.Point> below(List<Part.Point> points, int place) {
    List<Part.Point> below = new ArrayList<>();
    for (int i = place + 1;
        i < points.size() && points.get(i).depth() > points.get(place).depth();
        i++) {
      below.add(points.get(i));
    }
    return below;
  }

  private void read(Part.Point point, List<Part.Point> below, List<String> context) {
    Optional<List<String>> named = below.isEmpty() ? Optional.empty() : name(point.text(), below);
    if (named.isPresent()) {
      eachOf(below, named.get());
    } else if (isTopic(point, below)) {
      eachOf(below, context);
    } else if (below.isEmpty() && apart(point).size() > 1) {
      apart(point).forEach(one -> add(one, context));
    } else {
      add(withFields(point, below), context);
      // What is ticked off one by one is an action of its own.
      below.stream()
          .filter(one -> one.box() != Block.Box.NONE || ActionMarker.of(one.text()).isPresent())
          .forEach(one -> add(one, context));
    }
  }

  /** lou - type up house rules; minh - get paint samples: each has its owner. */
  private List<Part.Point> apart(Part.Point point) {
    List<Part.Point> apart =
        SEMICOLON
            .splitAsStream(point.text().plain())
            .map(Snippet::of)
            .map(
                one -> new Part.Point(point.line(), point.depth(), point.box(), false, one.strip()))
            .toList();
    return apart.stream().allMatch(this::isOwned) ? apart : List.of(point);
  }

  private boolean isOwned(Part.Point point) {
    return !ActionText.of(point.text(), owners, dues).owners().isEmpty();
  }

  /** 担当：荒木 and 期限：6/21 below a point say who does it, until when. */
  private static Part.Point withFields(Part.Point point, List<Part.Point> below) {
    Snippet text = Fields.with(point.text(), below.stream().map(Part.Point::text).toList());
    return new Part.Point(point.line(), point.depth(), point.box(), point.arrow(), text);
  }

  private void eachOf(List<Part.Point> points, List<String> context) {
    for (int i = 0; i < points.size(); i++) {
      List<Part.Point> below = below(points, i);
      read(points.get(i), below, context);
      i += below.size();
    }
  }

  /** Who is named above points; what only may be a name is none where these have owners. */
  private Optional<List<String>> name(Snippet text, List<Part.Point> below) {
    Matcher name = text.match(NAME_ONLY);
    if (!name.matches()) {
      return Optional.empty();
    }
    Snippet words = text.part(name.start(1), name.end(1));
    List<String> named =
        below.stream().anyMatch(this::isOwned)
            ? owners.roster().listed(words, Roster.Likelihood.YES)
            : owners.named(words);
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  /** A point that only tells what those below it are about. */
  private boolean isTopic(Part.Point point, List<Part.Point> below) {
    if (below.isEmpty()
        || point.box() == Block.Box.OPEN
        || below.stream().anyMatch(one -> Fields.isOne(one.text()))) {
      return false;
    }
    ActionText text = ActionText.of(point.text(), owners, dues);
    boolean bare = text.owners().isEmpty() && text.due() instanceof Due.None;
    boolean telling =
        below.stream()
            .map(one -> ActionText.of(one.text(), owners, dues))
            .anyMatch(one -> !one.owners().isEmpty() || !(one.due() instanceof Due.None));
    return bare && (telling || point.text().plain().endsWith(":"));
  }

  private void add(Part.Point point, List<String> context) {
    Snippet whole = ActionText.unmarked(point.text());
    Optional<ActionMarker> marker = ActionMarker.of(whole);
    Snippet text = marker.map(ActionMarker::text).orElse(whole);
    if (point.box() == Block.Box.TICKED || isNone(text)) {
      return;
    }
    ActionText read = ActionText.of(text, owners, dues);
    List<String> who =
        marker
            .flatMap(ActionMarker::owner)
            .map(owners::field)
            .orElse(
                read.owners().isEmpty()
                        || (!context.isEmpty()
                            && owners.isAsked(dues.sentence(text).rest().trimmed()))
                    ? context
                    : read.owners());
    if (!read.isNothing()) {
      actions.add(new ActionPoint(read.what(), who, read.due(), point.line()));
    }
  }

  private static boolean isNone(Snippet text) {
    return Nothing.is(text)
        || Done.is(text)
        || text.match(REMARK).find()
        || text.plain().endsWith(":");
  }
}
