package nezuku.process.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Principal;
import nezuku.people.Worded;
import nezuku.platform.config.StrictYaml;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads the {@code processes} section of {@code nezuku.yml}. */
public final class ProcessesReader {
  private final Set<String> partners;
  private final List<String> reasons = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private ProcessesReader(Set<String> partners) {
    this.partners = partners;
  }

  /**
   * What was read.
   *
   * @param reasons what is wrong; nothing else may be used unless it is empty
   */
  public record Read(List<BusinessProcess> processes, List<String> reasons) {}

  record Words(@Nullable String ja, @Nullable String en) {}

  record Shape(
      @Nullable Words name,
      @Nullable List<@Nullable String> called,
      @Nullable String partner,
      @Nullable Words purpose,
      @Nullable Words goal,
      @Nullable String owner,
      @Nullable String deputy,
      @JsonProperty("partner-owner") @Nullable String partnerOwner,
      @JsonProperty("partner-deputy") @Nullable String partnerDeputy,
      @Nullable String channel,
      @Nullable Words hours,
      @Nullable String manual) {}

  /**
   * Reads the section; without one, there are no processes.
   *
   * @param partners the names of the partners that are configured
   */
  public static Read read(Optional<JsonNode> section, Set<String> partners) {
    return new ProcessesReader(partners).parse(section);
  }

  private Read parse(Optional<JsonNode> section) {
    List<BusinessProcess> processes = new ArrayList<>();
    try {
      if (section.isPresent()) {
        StrictYaml.read(
                section.get(), "processes", new TypeReference<Map<String, @Nullable Shape>>() {})
            .forEach((id, shape) -> processes.add(process(id, shape)));
      }
    } catch (StrictYaml.Mistake e) {
      reasons.add(e.why());
    }
    return new Read(List.copyOf(processes), List.copyOf(reasons));
  }

  private BusinessProcess process(String id, @Nullable Shape written) {
    String key = "processes." + id;
    if (!id.matches("[a-z][a-z0-9-]*")) {
      reasons.add(key + ": use small letters, digits and hyphens");
    }
    Shape shape =
        Objects.requireNonNullElse(
            written,
            new Shape(null, null, null, null, null, null, null, null, null, null, null, null));
    Optional<String> partner = Optional.ofNullable(shape.partner());
    partner
        .filter(name -> !partners.contains(name))
        .ifPresent(name -> reasons.add(key + ".partner: no partner is called " + name));
    Words name = Objects.requireNonNullElse(shape.name(), new Words(null, null));
    BusinessProcess process =
        new BusinessProcess(
            id,
            words(key + ".name", name).orElse(new Worded(id, id)),
            called(shape),
            partner,
            facts(key, shape));
    unique(key, process);
    return process;
  }

  private static Set<String> called(Shape shape) {
    Set<String> called = new HashSet<>();
    for (String one : Objects.requireNonNullElse(shape.called(), List.<@Nullable String>of())) {
      called.add(String.valueOf(one));
    }
    return called;
  }

  private void unique(String key, BusinessProcess process) {
    Set<String> own = new HashSet<>();
    own.add(process.id());
    own.add(process.name().ja());
    own.add(process.name().en());
    own.addAll(process.called());
    Set<String> folded = new HashSet<>();
    own.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
    for (String name : folded) {
      if (!names.add(name)) {
        reasons.add(key + ": another process is called " + name + " too");
      }
    }
  }

  private Map<Fact, Worded> facts(String key, Shape shape) {
    Map<Fact, Worded> facts = new EnumMap<>(Fact.class);
    put(facts, Fact.PURPOSE, words(key + ".purpose", shape.purpose()));
    put(facts, Fact.GOAL, words(key + ".goal", shape.goal()));
    put(facts, Fact.OWNER, person(key + ".owner", shape.owner()));
    put(facts, Fact.DEPUTY, person(key + ".deputy", shape.deputy()));
    put(facts, Fact.PARTNER_OWNER, person(key + ".partner-owner", shape.partnerOwner()));
    put(facts, Fact.PARTNER_DEPUTY, person(key + ".partner-deputy", shape.partnerDeputy()));
    put(facts, Fact.CHANNEL, channel(key + ".channel", shape.channel()));
    put(facts, Fact.HOURS, words(key + ".hours", shape.hours()));
    put(facts, Fact.MANUAL, manual(key + ".manual", shape.manual()));
    return facts;
  }

  private static void put(Map<Fact, Worded> facts, Fact fact, Optional<Worded> value) {
    value.ifPresent(known -> facts.put(fact, known));
  }

  private Optional<Worded> words(String key, @Nullable Words words) {
    if (words == null) {
      return Optional.empty();
    }
    if (words.ja() == null || words.en() == null) {
      reasons.add(key + " needs ja and en");
      return Optional.empty();
    }
    return Optional.of(new Worded(words.ja(), words.en()));
  }

  private Optional<Worded> person(String key, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      if (Principal.parse(text) instanceof Principal.UserGroup) {
        reasons.add(key + ": one person, not a group: " + text);
      }
    } catch (IllegalArgumentException e) {
      reasons.add(key + ": not a user id (U… or W…) or an e-mail address: " + text);
    }
    return Optional.of(new Worded(text, text));
  }

  private Optional<Worded> channel(String key, @Nullable String id) {
    if (id != null && !id.matches("[CG][A-Z0-9]+")) {
      reasons.add(key + ": not a channel id: " + id);
    }
    return Optional.ofNullable(id).map(text -> new Worded(text, text));
  }

  private Optional<Worded> manual(String key, @Nullable String address) {
    if (address != null && !address.matches("https://\\S+")) {
      reasons.add(key + ": not an address that begins with https://: " + address);
    }
    return Optional.ofNullable(address).map(text -> new Worded(text, text));
  }
}
