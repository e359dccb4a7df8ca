/** Files with cases, dropped into Slack: shown as they were understood, counted after a yes. */
@NullMarked
package nezuku.kpi.slack.importing;

import org.jspecify.annotations.NullMarked;
