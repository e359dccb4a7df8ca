/**
 * A local Slack: Web API, Socket Mode and a page, so that an app can be tried and tested without
 * Slack.
 */
@NullMarked
package nezuku.workspace;

import org.jspecify.annotations.NullMarked;
