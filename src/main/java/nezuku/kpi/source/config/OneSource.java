package nezuku.kpi.source.config;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.kpi.source.Field;
import nezuku.kpi.source.Mapping;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.cell.DateOrder;
import nezuku.kpi.source.config.SourceShape.EventsShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one source. */
final class OneSource {
  private static final LocalDate SAMPLE_BEGINS = LocalDate.of(2025, 8, 1);

  private final String name;
  private final String where;
  private final SourceShape shape;
  private final Set<String> partners;
  private final List<String> reasons;

  OneSource(
      String name, String where, SourceShape shape, Set<String> partners, List<String> reasons) {
    this.name = name;
    this.where = where;
    this.shape = shape;
    this.partners = partners;
    this.reasons = reasons;
  }

  Source read(ZoneId usual) {
    ZoneId zone =
        Optional.ofNullable(shape.zone())
            .flatMap(text -> parsed("zone", text, "a zone such as Asia/Tokyo", ZoneId::of))
            .orElse(usual);
    Optional<DateOrder> dates =
        Optional.ofNullable(shape.dates())
            .flatMap(
                text ->
                    parsed(
                        "dates",
                        text,
                        "one of ymd, mdy, dmy",
                        word -> DateOrder.valueOf(word.toUpperCase(Locale.ROOT))));
    Meaningless.find(where, shape, reasons);
    return new Source(name, kind(), zone, dates, mapping());
  }

  private Source.Kind kind() {
    String kind = Objects.requireNonNullElse(shape.kind(), "");
    return switch (kind) {
      case "file" ->
          new Source.File(
              Optional.ofNullable(shape.charset())
                  .flatMap(
                      text ->
                          parsed("charset", text, "an encoding such as UTF-8", Charset::forName)),
              Optional.ofNullable(shape.sheet()));
      case "sample" ->
          new Source.Sample(
              Optional.ofNullable(shape.first())
                  .flatMap(
                      text -> parsed("first", text, "a day such as 2026-04-01", LocalDate::parse))
                  .orElse(SAMPLE_BEGINS));
      case "http" -> new HttpSection(where, shape, reasons).read();
      case "sql" -> HttpSection.sql(where, shape, reasons);
      default -> {
        reasons.add(where + ".kind: '" + kind + "' is none of file, http, sql, sample");
        yield new Source.File(Optional.empty(), Optional.empty());
      }
    };
  }

  private <T> Optional<T> parsed(String key, String text, String what, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text.strip()));
    } catch (RuntimeException e) {
      reasons.add(where + "." + key + ": not " + what + ": '" + text + "'");
      return Optional.empty();
    }
  }

  private Mapping mapping() {
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    List<String> key = new ArrayList<>();
    if (shape.columns() != null) {
      shape
          .columns()
          .forEach(
              (field, written) -> {
                List<String> names = names("columns." + field, written);
                Optional<Field> known =
                    Stream.of(Field.values()).filter(one -> one.code().equals(field)).findFirst();
                if (known.isEmpty()) {
                  reasons.add(where + ".columns: '" + field + "' is none of " + fields());
                } else if (known.get() == Field.CASE) {
                  key.addAll(names);
                } else if (!names.isEmpty()) {
                  columns.put(known.get(), names);
                }
              });
    }
    return new Mapping(key, columns, partnerNames(), events(shape.events()));
  }

  private static String fields() {
    return Stream.of(Field.values()).map(Field::code).collect(Collectors.joining(", "));
  }

  private List<String> names(String field, @Nullable JsonNode written) {
    List<String> names = new ArrayList<>();
    if (written != null && written.isArray()) {
      written.forEach(one -> names.add(one.asString("").strip()));
    } else if (written != null && written.isValueNode()) {
      names.add(written.asString("").strip());
    }
    if (names.isEmpty() || names.contains("")) {
      reasons.add(where + "." + field + ": not the name of a column, or a list of names");
    }
    return names.stream().filter(one -> !one.isEmpty()).toList();
  }

  private Mapping.PartnerNames partnerNames() {
    if (shape.partner() != null && shape.partners() != null) {
      reasons.add(where + ": either partner or partners, not both");
    }
    Optional<String> constant = Optional.ofNullable(shape.partner());
    constant.ifPresent(one -> known("partner", one));
    Map<String, String> byLabel = new LinkedHashMap<>();
    if (shape.partners() != null) {
      shape
          .partners()
          .forEach(
              (label, partner) -> {
                known("partners." + label, Objects.requireNonNullElse(partner, ""));
                byLabel.put(label, Objects.requireNonNullElse(partner, ""));
              });
    }
    return new Mapping.PartnerNames(constant, byLabel);
  }

  private void known(String key, String partner) {
    if (!partners.contains(partner)) {
      reasons.add(
          where
              + "."
              + key
              + ": '"
              + partner
              + "' is no partner; there are: "
              + partners.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private Optional<Mapping.Events> events(@Nullable EventsShape written) {
    if (written == null) {
      return Optional.empty();
    }
    String state = Objects.requireNonNullElse(written.state(), "").strip();
    String time = Objects.requireNonNullElse(written.time(), "").strip();
    if (state.isEmpty() || time.isEmpty()) {
      reasons.add(where + ".events: needs the columns state and time");
    }
    List<String> closed = states(written.closed());
    if (closed.isEmpty()) {
      reasons.add(where + ".events.closed: needs the states that mean that a case is done");
    }
    return Optional.of(
        new Mapping.Events(
            state, time, states(written.responded()), closed, states(written.returned())));
  }

  private static List<String> states(@Nullable List<@Nullable String> written) {
    return written == null ? List.of() : written.stream().filter(Objects::nonNull).toList();
  }
}
