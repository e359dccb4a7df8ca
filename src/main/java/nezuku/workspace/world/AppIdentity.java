package nezuku.workspace.world;

/** The ids of the installed app: app, bot, the bot's user, and the team it is installed in. */
public record AppIdentity(String app, String bot, String user, String team) {}
