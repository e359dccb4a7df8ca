package nezuku.proposal.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nezuku.platform.slack.block.Cut;
import nezuku.platform.slack.block.Limits;
import nezuku.proposal.Draft;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A proposal as somebody has begun to write it; kept in the form, or in the button that opens it.
 *
 * @param kind in small letters; empty if not chosen
 * @param now what happens now
 * @param better what would be better
 * @param process the id of a process; empty if none
 * @param hours hours saved, in words
 * @param errors errors avoided, in words
 * @param pleased whom it pleases, in words
 * @param evidence what the bot knows of it, a line each
 * @param channel where it was begun; empty if nowhere in particular
 */
record Begun(
    String kind,
    String now,
    String better,
    String process,
    String hours,
    String errors,
    String pleased,
    List<String> evidence,
    String channel) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_EVIDENCE = 8;
  private static final int EVIDENCE = 200;
  private static final int HINT = 150;

  /** What is not there is empty. */
  Begun {
    kind = Objects.requireNonNullElse(kind, "");
    now = Objects.requireNonNullElse(now, "");
    better = Objects.requireNonNullElse(better, "");
    process = Objects.requireNonNullElse(process, "");
    hours = Objects.requireNonNullElse(hours, "");
    errors = Objects.requireNonNullElse(errors, "");
    pleased = Objects.requireNonNullElse(pleased, "");
    channel = Objects.requireNonNullElse(channel, "");
    evidence = evidence == null ? List.of() : shortened(evidence);
  }

  private static List<String> shortened(List<String> lines) {
    return lines.stream()
        .map(line -> Cut.at(EVIDENCE, line.replaceAll("\\s+", " ").strip()))
        .filter(line -> !line.isEmpty())
        .limit(MOST_EVIDENCE)
        .toList();
  }

  /** One of which only this is known. */
  static Begun of(String now, String process, List<String> evidence, String channel) {
    return new Begun("", now, "", process, "", "", "", evidence, channel);
  }

  /** The same with what was typed into the form. */
  Begun with(Map<String, String> values) {
    return new Begun(
        values.getOrDefault(ProposalIds.KIND, ""),
        values.getOrDefault(ProposalIds.NOW, "").strip(),
        values.getOrDefault(ProposalIds.BETTER, "").strip(),
        values.getOrDefault(ProposalIds.PROCESS, ProposalIds.NONE),
        values.getOrDefault(ProposalIds.HOURS, "").strip(),
        values.getOrDefault(ProposalIds.ERRORS, "").strip(),
        values.getOrDefault(ProposalIds.PLEASED, "").strip(),
        evidence,
        channel);
  }

  /** Whether it is longer than can be kept. */
  boolean isTooLong() {
    return now.length() > Draft.LONGEST || better.length() > Draft.LONGEST;
  }

  /** All that was typed, to give it back. */
  String text() {
    List<String> parts = new ArrayList<>(List.of(now, better, hours, errors, pleased));
    parts.removeIf(String::isEmpty);
    return String.join("\n\n", parts);
  }

  /**
   * What a form carries: what its inputs don't hold, and how the text began, to find alike ones.
   */
  String metadata() {
    return JSON.writeValueAsString(of(Cut.at(HINT, now), "", evidence, channel));
  }

  /** All of it, for a button to carry; shortened where that is too much. */
  String sealed() {
    String all = JSON.writeValueAsString(this);
    int over = all.length() - Limits.BUTTON_VALUE;
    if (over <= 0) {
      return all;
    }
    // Characters that JSON escapes take two; cut twice as much, and the evidence where that is not
    // enough.
    String shorter = Cut.at(Math.max(1, now.length() - 2 * over), now);
    String cut = JSON.writeValueAsString(of(shorter, process, evidence, channel));
    return cut.length() <= Limits.BUTTON_VALUE
        ? cut
        : JSON.writeValueAsString(of(Cut.at(HINT, now), process, List.of(), channel));
  }

  /** What was sealed; an empty one where it is none of ours. */
  static Begun open(String sealed) {
    try {
      return JSON.readValue(sealed, Begun.class);
    } catch (JacksonException e) {
      return of("", "", List.of(), "");
    }
  }
}
