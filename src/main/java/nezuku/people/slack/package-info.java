/** People as Slack knows them. */
@NullMarked
package nezuku.people.slack;

import org.jspecify.annotations.NullMarked;
