package nezuku.meeting.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nezuku.meeting.Draft;
import tools.jackson.databind.json.JsonMapper;

/** What drafts say, as JSON: a name, once given, stays. */
final class PointsJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(Draft.Doubt.class, Doubts.class).build();

  private PointsJson() {}

  /** The kinds of doubt by name. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "doubt")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Draft.Doubt.NoOwner.class, name = "no_owner"),
    @JsonSubTypes.Type(value = Draft.Doubt.UnknownOwner.class, name = "unknown_owner"),
    @JsonSubTypes.Type(value = Draft.Doubt.WhichOwner.class, name = "which_owner"),
    @JsonSubTypes.Type(value = Draft.Doubt.GroupOwner.class, name = "group_owner"),
    @JsonSubTypes.Type(value = Draft.Doubt.NoDate.class, name = "no_date"),
    @JsonSubTypes.Type(value = Draft.Doubt.WhichDate.class, name = "which_date")
  })
  private interface Doubts {}

  static String of(Draft.Points points) {
    return JSON.writeValueAsString(points);
  }

  static Draft.Points read(String json) {
    return JSON.readValue(json, Draft.Points.class);
  }
}
