package nezuku.kpi.source.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nezuku.kpi.source.Mapping;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.Unusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records of a JSON document: what stands at the pointers, or the names, that are mapped. */
final class JsonRecords {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A document without anything in it. */
  static final JsonNode NOTHING = JSON.createObjectNode();

  private final Source.Http http;
  private final Mapping mapping;
  private final Set<String> names = new LinkedHashSet<>();

  JsonRecords(Source.Http http, Mapping mapping) {
    this.http = http;
    this.mapping = mapping;
  }

  /** The document of an answer. */
  static JsonNode document(byte[] body) throws Unusable {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw new Unusable("no-json");
    }
  }

  /** The records of a document. */
  List<JsonNode> records(JsonNode document) throws Unusable {
    JsonNode list = document.at(http.records());
    if (!list.isArray()) {
      throw new Unusable("shape", http.records().isEmpty() ? "/" : http.records());
    }
    List<JsonNode> records = new ArrayList<>(list.size());
    list.forEach(records::add);
    return records;
  }

  /**
   * What the columns are called: what is mapped, and all else that the first record has. Where
   * several names may hold a field, those that no record of the first answer has are left out; one
   * always stays, since servers leave out what is empty.
   */
  List<String> header(List<JsonNode> first) {
    names.addAll(mapping.key());
    for (List<String> candidates : mapping.columns().values()) {
      candidates.stream()
          .filter(name -> first.stream().anyMatch(record -> !at(record, name).isMissingNode()))
          .findFirst()
          .ifPresentOrElse(names::add, () -> names.add(candidates.getLast()));
    }
    mapping.events().ifPresent(log -> names.addAll(List.of(log.state(), log.time())));
    first.getFirst().propertyNames().forEach(names::add);
    return List.copyOf(names);
  }

  /** The cells of a record, in the order of the header. */
  List<String> cells(JsonNode record) {
    return names.stream().map(name -> text(at(record, name))).toList();
  }

  /** What stands at a pointer, or under a name. */
  static JsonNode at(JsonNode record, String name) {
    return name.startsWith("/") ? record.at(name) : record.path(name);
  }

  static String text(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> parts.add(text(part)));
      return String.join(", ", parts);
    }
    return node.isValueNode() && !node.isNull() ? node.asString("") : "";
  }
}
