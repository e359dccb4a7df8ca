package nezuku.workspace.act;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nezuku.workspace.block.Element;
import nezuku.workspace.block.InputType;
import nezuku.workspace.company.Member;
import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the app has suggested to whom; people choose from that and from nothing else. */
final class Suggested {
  private record Key(String user, String actionId, String value) {}

  private final Map<Key, JsonNode> options = new ConcurrentHashMap<>();

  /** Remembers options of an element. */
  void remember(Member user, Element element, JsonNode suggested) {
    suggested.forEach(
        option ->
            options.put(
                new Key(user.id(), element.actionId(), Json.text(option, "value")), option));
  }

  /** Plain values by block and action, with the suggested options in the place of theirs. */
  JsonNode resolved(Member user, JsonNode blocks, JsonNode values) {
    ObjectNode resolved = Json.copy(values);
    for (Element element : Element.of(blocks)) {
      JsonNode given = values.path(element.blockId()).path(element.actionId());
      if (isExternal(element) && !given.isMissingNode()) {
        resolved
            .withObjectProperty(element.blockId())
            .set(element.actionId(), resolved(user, element, given));
      }
    }
    return resolved;
  }

  /**
   * The option that a plain value stands for.
   *
   * @throws Refusal if it was not suggested
   */
  JsonNode resolved(Member user, Element element, JsonNode plain) {
    String value = plain.isString() ? plain.asString("") : "";
    if (!isExternal(element) || value.isEmpty() || isInitial(element, value)) {
      return plain;
    }
    JsonNode option = options.get(new Key(user.id(), element.actionId(), value));
    if (option == null) {
      throw new Refusal("\"" + value + "\" was not suggested to " + user.handle() + ".");
    }
    return option;
  }

  private static boolean isInitial(Element element, String value) {
    return Json.text(element.json().path("initial_option"), "value").equals(value);
  }

  static boolean isExternal(Element element) {
    return element.input().filter(type -> type == InputType.EXTERNAL_SELECT).isPresent();
  }
}
