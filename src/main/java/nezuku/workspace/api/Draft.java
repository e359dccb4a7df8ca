package nezuku.workspace.api;

import java.util.List;
import nezuku.workspace.block.BlockRules;
import nezuku.workspace.block.Inputs;
import nezuku.workspace.json.Json;
import nezuku.workspace.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a message that the app wants to send: checked, and completed as Slack does. */
final class Draft {
  private static final int LONGEST = 40_000;

  private Draft() {}

  /** The message's content from a call's arguments. */
  static ObjectNode of(Call call) {
    ObjectNode content = Json.object();
    JsonNode blocks = call.json("blocks");
    JsonNode attachments = call.json("attachments");
    if (call.has("blocks") && !blocks.isArray()) {
      throw ApiException.of("invalid_blocks_format");
    }
    content.put("text", call.text("text"));
    if (blocks.isArray() && !blocks.isEmpty()) {
      content.set("blocks", blocks);
    }
    if (attachments.isArray() && !attachments.isEmpty()) {
      content.set("attachments", attachments);
    }
    return checked(call.world(), content);
  }

  /** The same content, if Slack would take it. */
  static ObjectNode checked(World world, ObjectNode content) {
    String text = Json.text(content, "text");
    JsonNode blocks = content.path("blocks");
    if (text.isEmpty() && blocks.isEmpty() && content.path("attachments").isEmpty()) {
      throw ApiException.of("no_text");
    }
    if (text.length() > LONGEST) {
      throw ApiException.of("msg_too_long");
    }
    if (content.path("attachments").size() > 100) {
      throw ApiException.of("too_many_attachments");
    }
    if (!blocks.isEmpty()) {
      List<String> problems = BlockRules.problems(blocks, BlockRules.Surface.MESSAGE, "/blocks");
      if (!problems.isEmpty()) {
        throw ApiException.because("invalid_blocks", problems);
      }
      content.set("blocks", Inputs.named(blocks));
    }
    return signed(world, content);
  }

  private static ObjectNode signed(World world, ObjectNode content) {
    content.put("user", world.app().user()).put("team", world.app().team());
    content.put("bot_id", world.app().bot()).put("app_id", world.app().app());
    content
        .putObject("bot_profile")
        .put("id", world.app().bot())
        .put("app_id", world.app().app())
        .put("user_id", world.app().user())
        .put("name", world.manifest().name())
        .put("deleted", false)
        .put("updated", 1_780_000_000)
        .put("team_id", world.app().team())
        .set("icons", Json.object());
    return content;
  }
}
