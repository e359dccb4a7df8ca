package nezuku.adoption.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nezuku.adoption.score.Area;
import nezuku.adoption.score.ScorecardSettings;
import nezuku.adoption.score.Team;
import nezuku.adoption.score.Weights;
import nezuku.people.Worded;
import nezuku.platform.config.StrictYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads {@code adoption.scorecard}. */
final class ScorecardReader {
  private static final String KEY = "adoption.scorecard";

  private final Known known;
  private final List<String> reasons;

  /** Adds to {@code reasons} what is wrong. */
  ScorecardReader(Known known, List<String> reasons) {
    this.known = known;
    this.reasons = reasons;
  }

  record Shape(
      @Nullable Map<String, @Nullable TeamShape> teams,
      @Nullable Map<String, @Nullable Double> weights,
      @Nullable FullShape full) {}

  record TeamShape(
      @Nullable Words name,
      @Nullable String group,
      @Nullable String channel,
      @Nullable List<@Nullable String> processes) {}

  record Words(@Nullable String ja, @Nullable String en) {}

  record FullShape(
      @Nullable Double proposals, @Nullable Double contributions, @Nullable Double hours) {}

  ScorecardSettings read(JsonNode section) throws StrictYaml.Mistake {
    Shape shape = StrictYaml.read(section, KEY, new TypeReference<Shape>() {});
    List<Team> teams = new ArrayList<>();
    Objects.requireNonNullElse(shape.teams(), Map.<String, @Nullable TeamShape>of())
        .forEach((id, team) -> team(id, team).ifPresent(teams::add));
    Weights usual = Weights.USUAL;
    Weights.Full full = shape.full() == null ? usual.full() : full(shape.full());
    Map<Area, Double> weights = shape.weights() == null ? usual.of() : weights(shape.weights());
    return new ScorecardSettings(teams, new Weights(weights, full));
  }

  private Optional<Team> team(String id, @Nullable TeamShape shape) {
    String key = KEY + ".teams." + id;
    if (!id.matches("[a-z][a-z0-9-]*")) {
      reasons.add(key + ": use small letters, digits and hyphens");
    }
    if (known.partners().contains(id)) {
      reasons.add(key + ": a partner is called " + id + " too");
    }
    if (shape == null
        || shape.name() == null
        || shape.name().ja() == null
        || shape.name().en() == null) {
      reasons.add(key + " needs a name in ja and en");
      return Optional.empty();
    }
    Worded name = new Worded(shape.name().ja(), shape.name().en());
    List<String> processes = processes(key, shape);
    return place(key, shape).map(place -> new Team(id, name, place, processes));
  }

  private Optional<Team.Place> place(String key, TeamShape shape) {
    String group = Objects.requireNonNullElse(shape.group(), "");
    String channel = Objects.requireNonNullElse(shape.channel(), "");
    if (group.isEmpty() == channel.isEmpty()) {
      reasons.add(key + " needs either a group or a channel: where its people are");
      return Optional.empty();
    }
    if (!group.isEmpty() && !group.matches("S[A-Z0-9]+")) {
      reasons.add(key + ".group: not the id of a user group (S…): " + group);
    }
    if (!channel.isEmpty() && !channel.matches("[CG][A-Z0-9]+")) {
      reasons.add(key + ".channel: not a channel id: " + channel);
    }
    return Optional.of(
        group.isEmpty() ? new Team.Place.Channel(channel) : new Team.Place.Group(group));
  }

  private List<String> processes(String key, TeamShape shape) {
    List<String> processes = new ArrayList<>();
    for (String one : Objects.requireNonNullElse(shape.processes(), List.<@Nullable String>of())) {
      String process = String.valueOf(one);
      if (!known.processes().contains(process)) {
        reasons.add(key + ".processes: no process is called " + process);
      }
      processes.add(process);
    }
    return processes;
  }

  private Map<Area, Double> weights(Map<String, @Nullable Double> written) {
    int before = reasons.size();
    Map<Area, Double> weights = new EnumMap<>(Area.class);
    written.forEach(
        (key, weight) -> {
          Optional<Area> area = Area.of(key);
          if (area.isEmpty()) {
            reasons.add(KEY + ".weights: no area is called " + key + " (" + areas() + ")");
          } else if (weight == null || !(weight >= 0) || weight.isInfinite()) {
            reasons.add(KEY + ".weights." + key + ": not 0 or more: " + weight);
          } else {
            weights.put(area.get(), weight);
          }
        });
    if (reasons.size() == before && weights.values().stream().allMatch(one -> one == 0)) {
      reasons.add(KEY + ".weights: at least one must be more than 0");
    }
    return reasons.size() == before ? weights : Weights.USUAL.of();
  }

  private static String areas() {
    return Arrays.stream(Area.values()).map(Area::key).collect(Collectors.joining(", "));
  }

  private Weights.Full full(FullShape shape) {
    Weights.Full usual = Weights.USUAL.full();
    return new Weights.Full(
        full("proposals", shape.proposals(), usual.proposals()),
        full("contributions", shape.contributions(), usual.contributions()),
        full("hours", shape.hours(), usual.hours()));
  }

  private double full(String key, @Nullable Double written, double usual) {
    if (written != null && (!(written > 0) || written.isInfinite())) {
      reasons.add(KEY + ".full." + key + ": not more than 0: " + written);
      return usual;
    }
    return Objects.requireNonNullElse(written, usual);
  }
}
