/** The FAQ in Slack: mentions, messages, commands, buttons and the App Home. */
@NullMarked
package nezuku.faq.slack;

import org.jspecify.annotations.NullMarked;
