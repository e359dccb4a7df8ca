package nezuku.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The manifest of a stand-in app that may do everything. */
final class Manifests {
  private static final String TEXT =
      """
      display_information: {name: Nezuku, description: A stand-in}
      features:
        app_home: {home_tab_enabled: true, messages_tab_enabled: true}
        bot_user: {display_name: nezuku}
        slash_commands:
          - {command: /bpo-faq, description: FAQに質問する / Ask the FAQ, usage_hint: 領収書をなくした, should_escape: true}
          - {command: /bpo-raw, description: Says what was typed}
        shortcuts:
          - {name: Ask the FAQ, type: message, callback_id: ask_faq, description: About this message}
          - {name: New question, type: global, callback_id: new_question, description: Anywhere}
      oauth_config:
        scopes:
          bot: [app_mentions:read, channels:history, channels:read, channels:join, chat:write, commands,
                groups:history, groups:read, im:history, im:read, im:write, mpim:read, users:read,
                users:read.email, reactions:read, reactions:write, files:read, files:write, team:read,
                usergroups:read]
      settings:
        event_subscriptions:
          bot_events: [app_home_opened, app_mention, message.channels, message.groups, message.im,
                       reaction_added, member_joined_channel, file_shared]
        interactivity: {is_enabled: true}
        socket_mode_enabled: true
      """;

  private Manifests() {}

  /** Writes it to a file. */
  static Path write() {
    return write(TEXT);
  }

  /** Writes it without one scope. */
  static Path without(String scope) {
    return write(TEXT.replace(" " + scope + ",", "").replace("[" + scope + ", ", "["));
  }

  private static Path write(String text) {
    try {
      Path file = Files.createTempFile("manifest", ".yml");
      file.toFile().deleteOnExit();
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
