/** How owners read in Slack what people ask and the FAQ does not answer. */
@NullMarked
package nezuku.faq.slack.gap;

import org.jspecify.annotations.NullMarked;
