/** Asking a person in Slack: the clock, and what whoever was asked can do. */
@NullMarked
package nezuku.faq.slack.consultation;

import org.jspecify.annotations.NullMarked;
