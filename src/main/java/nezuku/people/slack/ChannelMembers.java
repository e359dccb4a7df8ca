package nezuku.people.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nezuku.platform.slack.web.SlackWeb;

/** Who is in a channel. */
final class ChannelMembers {
  private static final int PAGE = 200;

  private ChannelMembers() {}

  /** The user ids of all members, bots among them. */
  static List<String> of(SlackWeb slack, String channelId) {
    List<String> members = new ArrayList<>();
    String cursor = "";
    do {
      String from = cursor;
      var page =
          slack
              .calls()
              .send(
                  "conversations.members",
                  () ->
                      slack
                          .methods()
                          .conversationsMembers(
                              r -> r.channel(channelId).limit(PAGE).cursor(from)));
      members.addAll(page.getMembers());
      cursor =
          page.getResponseMetadata() == null
              ? ""
              : Objects.requireNonNullElse(page.getResponseMetadata().getNextCursor(), "");
    } while (!cursor.isEmpty());
    return members;
  }
}
