package nezuku.platform.slack.send;

import java.util.Optional;
import nezuku.platform.slack.send.Errand.Content;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The same without charts, where Slack refuses its blocks: not every workspace draws them. Whatever
 * a chart shows stands in the text as well.
 */
final class ChartFallback {
  private ChartFallback() {}

  /** The errand without charts; empty if it has none. */
  static Optional<Errand> of(Errand errand) {
    return switch (errand) {
      case Errand.Post(Place place, Content content) ->
          without(content).map(plain -> new Errand.Post(place, plain));
      case Errand.Direct(String userId, Content content) ->
          without(content).map(plain -> new Errand.Direct(userId, plain));
      case Errand.Whisper(Place place, String userId, Content content) ->
          without(content).map(plain -> new Errand.Whisper(place, userId, plain));
      case Errand.Replace(String channelId, String ts, Content content) ->
          without(content).map(plain -> new Errand.Replace(channelId, ts, plain));
      case Errand.ReplaceSent(String messageId, Content content) ->
          without(content).map(plain -> new Errand.ReplaceSent(messageId, plain));
      case Errand.Respond(String url, ResponseUrls.Mode mode, Content content) ->
          without(content).map(plain -> new Errand.Respond(url, mode, plain));
      case Errand.ShowHome(String userId, ArrayNode blocks) ->
          without(blocks).map(plain -> new Errand.ShowHome(userId, plain));
      case Errand.DeleteSent delete -> Optional.empty();
    };
  }

  private static Optional<Content> without(Content content) {
    return without(content.blocks()).map(blocks -> new Content(content.text(), blocks));
  }

  private static Optional<ArrayNode> without(ArrayNode blocks) {
    ArrayNode plain = JsonNodeFactory.instance.arrayNode();
    blocks.forEach(
        block -> {
          if (!block.path("type").asString("").equals("data_visualization")) {
            plain.add(block);
          }
        });
    return plain.size() < blocks.size() ? Optional.of(plain) : Optional.empty();
  }
}
