package nezuku.kpi.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.kpi.Case;
import nezuku.kpi.Labels;
import nezuku.kpi.source.cell.Moment;

/** What a record says of a case; empty where it says nothing. */
record Facts(
    String key,
    String title,
    Labels labels,
    Optional<Moment> opened,
    Optional<Moment> responded,
    Optional<Moment> closed,
    Optional<Moment> promised,
    Optional<Boolean> kept,
    Optional<Integer> reopened,
    Optional<Integer> returned,
    Optional<BigDecimal> rating,
    Optional<BigDecimal> cost) {

  /** The same, with what a newer record of the case says in the place of what it says, too. */
  Facts updated(Facts newer) {
    return new Facts(
        key,
        either(newer.title, title),
        new Labels(
            either(newer.labels.process(), labels.process()),
            either(newer.labels.partner(), labels.partner()),
            either(newer.labels.priority(), labels.priority())),
        newer.opened.or(() -> opened),
        newer.responded.or(() -> responded),
        newer.closed.or(() -> closed),
        newer.promised.or(() -> promised),
        newer.kept.or(() -> kept),
        newer.reopened.or(() -> reopened),
        newer.returned.or(() -> returned),
        newer.rating.or(() -> rating),
        newer.cost.or(() -> cost));
  }

  private static String either(String newer, String older) {
    return newer.isEmpty() ? older : newer;
  }

  /** The same, with times and counts where it says none. */
  Facts completed(
      Instant firstOpened,
      Optional<Instant> firstResponded,
      Optional<Instant> lastClosed,
      int timesReopened,
      int timesReturned) {
    return new Facts(
        key,
        title,
        labels,
        opened.or(() -> Optional.of(new Moment.Exact(firstOpened))),
        responded.or(() -> firstResponded.map(Moment.Exact::new)),
        closed.or(() -> lastClosed.map(Moment.Exact::new)),
        promised,
        kept,
        reopened.or(() -> Optional.of(timesReopened)),
        returned.or(() -> Optional.of(timesReturned)),
        rating,
        cost);
  }

  /**
   * The case.
   *
   * @param zone on whose clocks times without an offset are. A day without a time is its beginning;
   *     behind an opening that has a time it is its end, and so is what was promised.
   */
  Case toCase(String source, ZoneId zone) throws Refused {
    Moment start = opened.orElseThrow(() -> new Refused("no-opened", key));
    Instant from = start.in(zone, false).orElseThrow(() -> new Refused("no-opened", key));
    boolean late = !(start instanceof Moment.Day);
    Optional<Instant> answered = responded.flatMap(moment -> moment.in(zone, late));
    Optional<Instant> done = closed.flatMap(moment -> moment.in(zone, late));
    refuseBefore(from, answered, zone, "responded-before-opened");
    refuseBefore(from, done, zone, "closed-before-opened");
    refuseStrangeYears(from, answered, done, zone);
    return new Case(
        source,
        key,
        title,
        labels,
        from,
        answered,
        done,
        promised.flatMap(moment -> moment.in(zone, true)),
        kept,
        reopened.orElse(0),
        returned.orElse(0),
        rating,
        cost);
  }

  /** Programs write 1900 or 9999 where they mean that there is no date. */
  private void refuseStrangeYears(
      Instant from, Optional<Instant> answered, Optional<Instant> done, ZoneId zone)
      throws Refused {
    Optional<Instant> strange =
        Stream.of(Optional.of(from), answered, done)
            .flatMap(Optional::stream)
            .filter(moment -> moment.isBefore(Case.FIRST) || moment.isAfter(Case.LAST))
            .findFirst();
    if (strange.isPresent()) {
      throw new Refused("strange-year", key + ": " + strange.get().atZone(zone).toLocalDate());
    }
  }

  private void refuseBefore(Instant from, Optional<Instant> moment, ZoneId zone, String why)
      throws Refused {
    if (moment.filter(from::isAfter).isPresent()) {
      throw new Refused(
          why,
          "%s: %s < %s"
              .formatted(
                  key,
                  moment.get().atZone(zone).toLocalDateTime(),
                  from.atZone(zone).toLocalDateTime()));
    }
  }
}
