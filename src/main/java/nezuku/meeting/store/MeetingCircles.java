package nezuku.meeting.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nezuku.action.Circle;
import nezuku.action.Circles;
import nezuku.action.Origin;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.Published;
import nezuku.meeting.Series;
import nezuku.meeting.SeriesStore;
import nezuku.meeting.Wall;

/** Those who take part in a series see each other's actions. */
public final class MeetingCircles implements Circles {
  private final SeriesStore series;
  private final MinutesStore minutes;
  private final Wall wall;

  /** The circles of all series. */
  public MeetingCircles(SeriesStore series, MinutesStore minutes, Wall wall) {
    this.series = series;
    this.minutes = minutes;
    this.wall = wall;
  }

  @Override
  public Optional<Circle> of(Origin origin) {
    return origin
        .circle()
        .flatMap(series::find)
        .map(found -> circle(found, origin.source().flatMap(id -> threadOf(found, id))));
  }

  /** The thread below the published minutes, as long as that is where the series is. */
  private Optional<String> threadOf(Series found, String minutesId) {
    return minutes
        .placeOf(minutesId)
        .filter(place -> place.channelId().equals(found.channelId()))
        .map(Published::ts);
  }

  @Override
  public List<Circle> named(String name) {
    String sought = folded(name);
    return series.open().stream()
        .filter(one -> folded(one.name()).startsWith(sought))
        .map(one -> circle(one, Optional.empty()))
        .toList();
  }

  private Circle circle(Series found, Optional<String> thread) {
    return new Circle(
        found.id(),
        found.name(),
        found.ownerId(),
        found.members(),
        wall.audience(found),
        found.channelId(),
        thread);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }
}
