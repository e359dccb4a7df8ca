package nezuku;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Slack's own names, which no schema knows: a misspelt one is noticed only by an event that never
 * comes.
 *
 * @see <a href="https://docs.slack.dev/reference/scopes">Scopes</a>
 * @see <a href="https://docs.slack.dev/reference/events">Events</a>
 */
final class SlackNames {
  private SlackNames() {}

  static final Set<String> BOT_SCOPES =
      Set.copyOf(
          """
          app_mentions:read assistant:write bookmarks:read bookmarks:write calls:read calls:write
          canvases:read canvases:write channels:history channels:join channels:manage channels:read
          channels:write.invites channels:write.topic chat:write chat:write.customize
          chat:write.public commands conversations.connect:manage conversations.connect:read
          conversations.connect:write dnd:read emoji:read files:read files:write groups:history
          groups:read groups:write groups:write.invites groups:write.topic im:history im:read
          im:write incoming-webhook links.embed:write links:read links:write lists:read lists:write
          metadata.message:read mpim:history mpim:read mpim:write pins:read pins:write
          reactions:read reactions:write reminders:read reminders:write remote_files:read
          remote_files:share remote_files:write team.billing:read team.preferences:read team:read
          triggers:read triggers:write usergroups:read usergroups:write users.profile:read
          users:read users:read.email users:write workflow.steps:execute workflows.templates:read
          workflows.templates:write
          """
              .strip()
              .lines()
              .flatMap(line -> List.of(line.split(" ", -1)).stream())
              .toList());

  static final Set<String> BOT_EVENTS =
      Set.copyOf(
          """
          app_home_opened app_mention app_rate_limited app_requested app_uninstalled
          assistant_thread_context_changed assistant_thread_started call_rejected channel_archive
          channel_created channel_deleted channel_history_changed channel_id_changed channel_left
          channel_rename channel_shared channel_unarchive channel_unshared dnd_updated_user
          email_domain_changed emoji_changed file_change file_created file_deleted file_public
          file_shared file_unshared function_executed grid_migration_finished
          grid_migration_started group_archive group_close group_deleted group_history_changed
          group_left group_open group_rename group_unarchive im_close im_created
          im_history_changed im_open invite_requested link_shared member_joined_channel
          member_left_channel message.app_home message.channels message.groups message.im
          message.mpim message_metadata_deleted message_metadata_posted message_metadata_updated
          pin_added pin_removed reaction_added reaction_removed shared_channel_invite_accepted
          shared_channel_invite_approved shared_channel_invite_declined
          shared_channel_invite_received shared_channel_invite_requested star_added star_removed
          subteam_created subteam_members_changed subteam_self_added subteam_self_removed
          subteam_updated team_access_granted team_access_revoked team_domain_change team_join
          team_rename tokens_revoked user_change user_huddle_changed user_profile_changed
          user_status_changed workflow_deleted workflow_published workflow_step_deleted
          workflow_unpublished
          """
              .strip()
              .lines()
              .flatMap(line -> List.of(line.split(" ", -1)).stream())
              .toList());

  /** The events that a class of the Java client stands for. */
  static final Map<String, Set<String>> EVENTS_OF_CLASS =
      Map.of(
          "AppMentionEvent", Set.of("app_mention"),
          "AppHomeOpenedEvent", Set.of("app_home_opened"),
          "MessageEvent", messages(),
          "MessageFileShareEvent", messages(),
          "ReactionAddedEvent", Set.of("reaction_added"),
          "ReactionRemovedEvent", Set.of("reaction_removed"));

  /** The scopes that an event needs. */
  static final Map<String, Set<String>> SCOPES_OF_EVENT =
      Map.of(
          "app_mention", Set.of("app_mentions:read"),
          "app_home_opened", Set.of(),
          "message.channels", Set.of("channels:history"),
          "message.groups", Set.of("groups:history"),
          "message.im", Set.of("im:history"),
          "message.mpim", Set.of("mpim:history"),
          "reaction_added", Set.of("reactions:read"),
          "reaction_removed", Set.of("reactions:read"));

  private static final Set<String> HISTORIES =
      Set.of("channels:history", "groups:history", "im:history", "mpim:history");

  /**
   * The scopes that a method of the Java client needs; conversations are never looked up for a DM.
   */
  static final Map<String, Set<String>> SCOPES_OF_METHOD =
      Map.ofEntries(
          Map.entry("authTest", Set.of()),
          Map.entry("chatDelete", Set.of("chat:write")),
          Map.entry("chatGetPermalink", Set.of()),
          Map.entry("chatPostEphemeral", Set.of("chat:write")),
          Map.entry("chatPostMessage", Set.of("chat:write")),
          Map.entry("chatUpdate", Set.of("chat:write")),
          Map.entry("conversationsHistory", HISTORIES),
          Map.entry("conversationsReplies", HISTORIES),
          Map.entry("conversationsInfo", Set.of("channels:read", "groups:read", "mpim:read")),
          Map.entry("conversationsMembers", Set.of("channels:read", "groups:read", "mpim:read")),
          Map.entry("conversationsOpen", Set.of("im:write")),
          Map.entry("filesInfo", Set.of("files:read")),
          Map.entry("filesUploadV2", Set.of("files:write")),
          Map.entry("usergroupsList", Set.of("usergroups:read")),
          Map.entry("usergroupsUsersList", Set.of("usergroups:read")),
          Map.entry("usersInfo", Set.of("users:read")),
          Map.entry("usersList", Set.of("users:read")),
          Map.entry("usersLookupByEmail", Set.of("users:read.email")),
          Map.entry("viewsOpen", Set.of()),
          Map.entry("viewsPublish", Set.of()),
          Map.entry("viewsPush", Set.of()),
          Map.entry("viewsUpdate", Set.of()));

  private static Set<String> messages() {
    return Set.of("message.channels", "message.groups", "message.im", "message.mpim");
  }
}
