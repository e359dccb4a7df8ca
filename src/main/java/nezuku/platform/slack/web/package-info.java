/** Slack's Web API: how to reach it, who we are there, and calls whose answers are checked. */
@NullMarked
package nezuku.platform.slack.web;

import org.jspecify.annotations.NullMarked;
