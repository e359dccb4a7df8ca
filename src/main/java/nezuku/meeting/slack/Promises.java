package nezuku.meeting.slack;

import java.util.function.BiFunction;
import nezuku.action.Access;
import nezuku.action.ActionItem;
import nezuku.action.ActionStore;
import nezuku.action.Actions;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;

/**
 * The actions that are agreed in meetings.
 *
 * @param actions makes them
 * @param store what became of them
 * @param access to whom they may be given
 * @param card how one is shown to somebody
 */
public record Promises(
    Actions actions,
    ActionStore store,
    Access access,
    BiFunction<ActionItem, Person, Blocks> card) {}
