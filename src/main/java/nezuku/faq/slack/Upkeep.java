package nezuku.faq.slack;

import nezuku.faq.edit.Drifts;
import nezuku.faq.gap.Retention;
import nezuku.faq.gap.Worklist;
import nezuku.faq.slack.gap.TopicBlocks;

/**
 * What keeps the FAQ in order.
 *
 * @param worklist what it does not answer, and whose that is
 * @param drifts entries of which only one language was changed
 * @param topics shows the worklist
 * @param retention forgets who asked what is old
 */
public record Upkeep(Worklist worklist, TopicBlocks topics, Drifts drifts, Retention retention) {}
