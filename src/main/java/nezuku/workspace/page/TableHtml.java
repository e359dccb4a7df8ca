package nezuku.workspace.page;

import nezuku.workspace.json.Json;
import tools.jackson.databind.JsonNode;

/** Writes {@code table} and {@code data_table} blocks as HTML. */
final class TableHtml {
  private final MrkdwnHtml mrkdwn;
  private final RichTextHtml richText;

  TableHtml(MrkdwnHtml mrkdwn, RichTextHtml richText) {
    this.mrkdwn = mrkdwn;
    this.richText = richText;
  }

  Html write(JsonNode block) {
    Html html = new Html().open("div", "class", "table-frame").open("table");
    String caption = block.path("caption").asString("");
    if (!caption.isEmpty()) {
      html.leaf("caption", caption);
    }
    boolean first = true;
    for (JsonNode row : block.path("rows")) {
      html.open("tr");
      int column = 0;
      for (JsonNode cell : row.isArray() ? row : row.path("cells")) {
        JsonNode settings = block.path("column_settings").path(column++);
        String align = Json.text(settings, "align");
        boolean known = align.equals("right") || align.equals("center");
        String tag = first ? "th" : "td";
        html.open(tag, "class", known ? "align-" + align : numeric(cell));
        html.add(cell(cell)).close(tag);
      }
      html.close("tr");
      first = false;
    }
    return html.close("table").close("div");
  }

  private static String numeric(JsonNode cell) {
    return Json.text(cell, "type").equals("raw_number") ? "align-right" : "";
  }

  private Html cell(JsonNode cell) {
    return switch (Json.text(cell, "type")) {
      case "rich_text" -> richText.write(cell);
      case "raw_number" ->
          new Html().text(cell.path("text").asString(cell.path("value").asString("")));
      case "mrkdwn" -> mrkdwn.text(cell);
      default ->
          mrkdwn.plain(cell.isValueNode() ? cell.asString("") : cell.path("text").asString(""));
    };
  }
}
