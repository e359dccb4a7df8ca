/** Writing the FAQ in Slack: forms, drafts, publishing, and telling who had asked. */
@NullMarked
package nezuku.faq.slack.edit;

import org.jspecify.annotations.NullMarked;
