package nezuku.adoption.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.adoption.Assumptions;
import nezuku.adoption.Needs;
import nezuku.adoption.formula.FormulaReader;
import nezuku.adoption.score.Agreement;
import nezuku.adoption.score.PastQuarter;
import nezuku.adoption.score.ScorecardSettings;
import nezuku.people.Worded;
import nezuku.platform.config.StrictYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads the {@code adoption} section of {@code nezuku.yml}. */
public final class AdoptionReader {
  private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%");

  private final List<String> reasons = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Known known;

  private AdoptionReader(Known known) {
    this.known = known;
    known
        .metrics()
        .forEach(
            metric -> {
              names.add(PastQuarter.nameOf(metric));
              names.add(PastQuarter.nameOf(metric) + PastQuarter.TARGET);
            });
  }

  /**
   * What was read.
   *
   * @param reasons what is wrong; nothing else may be used unless it is empty
   */
  public record Read(
      Needs needs,
      Assumptions assumptions,
      List<Agreement> agreements,
      ScorecardSettings scorecard,
      List<String> reasons) {}

  record Shape(
      @Nullable NeedsShape needs,
      @Nullable AssumptionsShape assumptions,
      @Nullable Map<String, @Nullable AgreementShape> agreements,
      @Nullable JsonNode scorecard) {}

  record Words(@Nullable String ja, @Nullable String en) {}

  record AgreementShape(@Nullable Words name, @Nullable String formula) {}

  record AssumptionsShape(
      @JsonProperty("minutes-per-question") @Nullable Double minutesPerQuestion,
      @JsonProperty("hours-per-training") @Nullable Double hoursPerTraining) {}

  record NeedsShape(
      @Nullable Integer readers,
      @Nullable Integer entries,
      @Nullable String trained,
      @Nullable Integer meetings,
      @JsonProperty("same-day") @Nullable String sameDay,
      @JsonProperty("self-service") @Nullable String selfService,
      @Nullable Integer proposals,
      @Nullable Integer decisions) {}

  /**
   * Reads the section; without one, what is needed is as usual.
   *
   * @param known what else is configured
   */
  public static Read read(Optional<JsonNode> section, Known known) {
    return new AdoptionReader(known).parse(section);
  }

  private Read parse(Optional<JsonNode> section) {
    Needs needs = Needs.USUAL;
    Assumptions assumptions = Assumptions.USUAL;
    List<Agreement> agreements = new ArrayList<>();
    ScorecardSettings scorecard = ScorecardSettings.USUAL;
    try {
      if (section.isPresent()) {
        Shape shape = StrictYaml.read(section.get(), "adoption", new TypeReference<Shape>() {});
        needs = shape.needs() == null ? needs : needs(shape.needs());
        assumptions = shape.assumptions() == null ? assumptions : read(shape.assumptions());
        if (shape.agreements() != null) {
          shape
              .agreements()
              .forEach((partner, one) -> agreement(partner, one).ifPresent(agreements::add));
        }
        if (shape.scorecard() != null) {
          scorecard = new ScorecardReader(known, reasons).read(shape.scorecard());
        }
      }
    } catch (StrictYaml.Mistake e) {
      reasons.add(e.why());
    }
    return new Read(needs, assumptions, List.copyOf(agreements), scorecard, List.copyOf(reasons));
  }

  private Needs needs(NeedsShape shape) {
    Needs usual = Needs.USUAL;
    return new Needs(
        count("readers", shape.readers(), usual.readers()),
        count("entries", shape.entries(), usual.entries()),
        share("trained", shape.trained(), usual.trained()),
        count("meetings", shape.meetings(), usual.meetings()),
        share("same-day", shape.sameDay(), usual.sameDay()),
        share("self-service", shape.selfService(), usual.selfService()),
        count("proposals", shape.proposals(), usual.proposals()),
        count("decisions", shape.decisions(), usual.decisions()));
  }

  private Optional<Agreement> agreement(String partner, @Nullable AgreementShape shape) {
    String key = "adoption.agreements." + partner;
    if (!known.partners().contains(partner)) {
      reasons.add(key + ": no partner is called " + partner);
    }
    if (shape == null
        || shape.formula() == null
        || shape.name() == null
        || shape.name().ja() == null
        || shape.name().en() == null) {
      reasons.add(key + " needs a name in ja and en, and a formula");
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Agreement(
              partner,
              new Worded(shape.name().ja(), shape.name().en()),
              FormulaReader.read(shape.formula().strip(), names)));
    } catch (FormulaReader.Unfit e) {
      reasons.add(key + ".formula: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Assumptions read(AssumptionsShape shape) {
    Assumptions usual = Assumptions.USUAL;
    return new Assumptions(
        amount("minutes-per-question", shape.minutesPerQuestion(), usual.minutesPerQuestion()),
        amount("hours-per-training", shape.hoursPerTraining(), usual.hoursPerTraining()));
  }

  private double amount(String key, @Nullable Double written, double usual) {
    if (written != null && !(written >= 0)) {
      reasons.add("adoption.assumptions." + key + ": not 0 or more: " + written);
      return usual;
    }
    return written == null ? usual : written;
  }

  private int count(String key, @Nullable Integer written, int usual) {
    if (written != null && written < 1) {
      reasons.add("adoption.needs." + key + ": not 1 or more: " + written);
    }
    return Objects.requireNonNullElse(written, usual);
  }

  private double share(String key, @Nullable String written, double usual) {
    if (written == null) {
      return usual;
    }
    Matcher matcher = SHARE.matcher(written.strip());
    double percent = matcher.matches() ? Double.parseDouble(matcher.group(1)) : -1;
    if (percent < 0 || percent > 100) {
      reasons.add("adoption.needs." + key + ": not a share such as 80 %: '" + written + "'");
      return usual;
    }
    return percent / 100;
  }
}
