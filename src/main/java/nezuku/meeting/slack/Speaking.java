package nezuku.meeting.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.meeting.Series;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.web.Standing;

/** Whether and how a series' channel is spoken to when nobody asked; Slack is asked here. */
final class Speaking {
  private final MeetingTools tools;

  Speaking(MeetingTools tools) {
    this.tools = tools;
  }

  /** Why a channel can't hear of a series, as the key of a sentence; empty if it can. */
  Optional<String> silent(Series series) {
    Standing standing = tools.reader().standing(series.channelId());
    return switch (standing) {
      case GONE -> Optional.of("bad.channel-gone");
      case ARCHIVED -> Optional.of("bad.channel-archived");
      case NOT_JOINED -> Optional.of("bad.channel-joined");
      case OPEN ->
          tools.wall().maySpeakIn(series.channelId(), series)
              ? Optional.empty()
              : Optional.of("bad.channel-wall");
    };
  }

  /** The language of a series: its owner's. */
  Language language(Series series) {
    return series.ownerId().isEmpty()
        ? Language.JA
        : tools.directory().person(series.ownerId()).language();
  }

  /** Those who keep a series and are still there. */
  List<Person> keepers(Series series) {
    List<Person> keepers = new ArrayList<>();
    List.of(series.ownerId(), series.noteTakerId()).stream()
        .distinct()
        .filter(id -> !id.isEmpty())
        .map(tools.directory()::person)
        .filter(Person::active)
        .forEach(keepers::add);
    return keepers;
  }
}
