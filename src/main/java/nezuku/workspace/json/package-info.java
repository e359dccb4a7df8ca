/** The few things the local Slack asks of JSON: reading, making, and getting a field or nothing. */
@NullMarked
package nezuku.workspace.json;

import org.jspecify.annotations.NullMarked;
