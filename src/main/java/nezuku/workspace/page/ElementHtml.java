package nezuku.workspace.page;

import java.util.ArrayList;
import java.util.List;
import nezuku.workspace.block.InputType;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.Channel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes interactive elements as HTML; the script finds them by their data attributes. */
final class ElementHtml {
  private final Reader reader;
  private final MrkdwnHtml mrkdwn;
  private final JsonNode values;

  ElementHtml(Reader reader, JsonNode values) {
    this.reader = reader;
    this.mrkdwn = new MrkdwnHtml(reader);
    this.values = values;
  }

  Html write(JsonNode block, JsonNode element) {
    String type = Json.text(element, "type");
    Control control = new Control(block, element, type, held(block, element));
    return switch (type) {
      case "button", "workflow_button" -> button(control);
      case "overflow" -> overflow(control);
      case "static_select" -> select(control, options(element));
      case "external_select" -> suggesting(control);
      case "users_select" -> select(control, people());
      case "conversations_select", "channels_select" -> select(control, channels());
      case "multi_static_select" -> dropdown(control, options(element));
      case "multi_users_select" -> dropdown(control, people());
      case "multi_conversations_select", "multi_channels_select" -> dropdown(control, channels());
      case "checkboxes" -> choices(control, "checkbox", "many", options(element));
      case "radio_buttons" -> choices(control, "radio", "one", options(element));
      case "plain_text_input" ->
          Json.flag(element, "multiline") ? area(control) : field(control, "text");
      case "number_input" -> field(control, "number");
      case "email_text_input" -> field(control, "email");
      case "url_text_input" -> field(control, "url");
      case "datepicker" -> field(control, "date");
      case "timepicker" -> field(control, "time");
      case "datetimepicker" -> field(control, "datetime-local");
      default -> new Html().leaf("pre", element.toPrettyString(), "class", "unknown");
    };
  }

  /** An element with what it holds, and the attributes that every control has. */
  private record Control(JsonNode block, JsonNode element, String type, JsonNode held) {
    String[] attributes(String... more) {
      boolean sends =
          !Json.text(block, "type").equals("input") || Json.flag(block, "dispatch_action");
      List<String> all = new ArrayList<>(List.of(more));
      all.addAll(
          List.of(
              "data-action-id",
              Json.text(element, "action_id"),
              "data-block-id",
              Json.text(block, "block_id"),
              "data-type",
              type,
              "data-sends",
              sends ? "yes" : ""));
      return all.toArray(String[]::new);
    }

    String placeholder() {
      return element.path("placeholder").path("text").asString("");
    }
  }

  private JsonNode held(JsonNode block, JsonNode element) {
    JsonNode state =
        values.path(Json.text(block, "block_id")).path(Json.text(element, "action_id"));
    return InputType.of(element).map(t -> state.path(t.key())).orElse(state);
  }

  private Html button(Control control) {
    JsonNode json = control.element();
    String style = Json.text(json, "style");
    boolean known = style.equals("primary") || style.equals("danger");
    String confirm = json.path("confirm").isObject() ? json.path("confirm").toString() : "";
    String url = Links.safe(Json.text(json, "url"));
    return new Html()
        .open(
            "button",
            control.attributes(
                "type",
                "button",
                "class",
                known ? "btn " + style : "btn",
                "data-confirm",
                confirm,
                "data-url",
                url))
        .add(mrkdwn.text(json.path("text")))
        .close("button");
  }

  private Html overflow(Control control) {
    Html html =
        new Html().open("details", "class", "overflow").leaf("summary", "⋯", "class", "btn");
    html.open("div", "class", "menu");
    for (Option option : options(control.element())) {
      html.leaf(
          "button", option.label(), control.attributes("type", "button", "value", option.value()));
    }
    return html.close("div").close("details");
  }

  private record Option(String value, String label, String description) {}

  private List<Option> options(JsonNode element) {
    List<Option> options = new ArrayList<>();
    element.path("options").forEach(o -> options.add(option(o)));
    element
        .path("option_groups")
        .forEach(g -> g.path("options").forEach(o -> options.add(option(o))));
    return options;
  }

  private static Option option(JsonNode json) {
    String text = json.path("text").path("text").asString("");
    return new Option(
        Json.text(json, "value"), text, json.path("description").path("text").asString(""));
  }

  private List<Option> people() {
    return reader.world().members().all().stream()
        .filter(m -> !m.isDeactivated())
        .map(m -> new Option(m.id(), m.displayName(), ""))
        .toList();
  }

  private List<Option> channels() {
    return reader.world().channels().all().stream()
        .filter(c -> c.kind() != Channel.Kind.DIRECT && c.has(reader.member().id()))
        .map(c -> new Option(c.id(), "#" + c.name(), ""))
        .toList();
  }

  private List<String> chosen(JsonNode held) {
    List<String> chosen = new ArrayList<>();
    for (JsonNode one : held.isArray() ? held : Json.array().add(held)) {
      chosen.add(one.isObject() ? Json.text(one, "value") : one.asString(""));
    }
    return chosen;
  }

  private Html select(Control control, List<Option> options) {
    List<String> chosen = chosen(control.held());
    String hint =
        control.placeholder().isEmpty() ? reader.say("選択…", "Choose…") : control.placeholder();
    Html html =
        new Html().open("select", control.attributes("class", "input", "data-input", "value"));
    html.leaf("option", hint, "value", " ");
    for (Option option : options) {
      boolean on = chosen.contains(option.value());
      html.leaf(
          "option", option.label(), "value", option.value(), "selected", on ? "selected" : "");
    }
    return html.close("select");
  }

  /** A box to type in; what is suggested fills the menu below it. */
  private Html suggesting(Control control) {
    JsonNode held = control.held();
    List<Option> chosen = held.isObject() ? List.of(option(held)) : List.of();
    String hint =
        control.placeholder().isEmpty() ? reader.say("検索…", "Search…") : control.placeholder();
    int least = control.element().path("min_query_length").asInt(3);
    return new Html()
        .open("div", "class", "suggesting")
        .open(
            "input",
            "type",
            "search",
            "class",
            "input",
            "placeholder",
            hint,
            "data-suggest",
            Integer.toString(least))
        .add(select(control, chosen))
        .close("div");
  }

  private Html dropdown(Control control, List<Option> options) {
    String hint =
        control.placeholder().isEmpty() ? reader.say("選択…", "Choose…") : control.placeholder();
    return new Html()
        .open("details", "class", "dropdown")
        .leaf("summary", hint, "class", "input")
        .add(choices(control, "checkbox", "many", options))
        .close("details");
  }

  private Html choices(Control control, String kind, String mode, List<Option> options) {
    List<String> chosen = chosen(control.held());
    String name =
        Json.text(control.block(), "block_id") + Json.text(control.element(), "action_id");
    Html html = new Html().open("div", control.attributes("class", "choices", "data-input", mode));
    for (Option option : options) {
      String on = chosen.contains(option.value()) ? "checked" : "";
      html.open("label", "class", "choice");
      html.open("input", "type", kind, "name", name, "value", option.value(), "checked", on);
      html.open("span").add(mrkdwn.mrkdwn(option.label()));
      html.leaf("small", option.description()).close("span").close("label");
    }
    return html.close("div");
  }

  private Html area(Control control) {
    return new Html()
        .leaf(
            "textarea",
            control.held().asString(""),
            control.attributes(
                "class",
                "input",
                "data-input",
                "value",
                "rows",
                "4",
                "placeholder",
                control.placeholder()));
  }

  private Html field(Control control, String type) {
    ObjectNode limits = Json.copy(control.element());
    String value = control.held().asString("");
    String shown = type.equals("datetime-local") ? Moments.local(value, reader.zone()) : value;
    return new Html()
        .open(
            "input",
            control.attributes(
                "class",
                "input",
                "data-input",
                "value",
                "type",
                type,
                "value",
                shown,
                "maxlength",
                Json.text(limits, "max_length"),
                "step",
                Json.flag(limits, "is_decimal_allowed") ? "any" : "",
                "placeholder",
                control.placeholder()));
  }
}
