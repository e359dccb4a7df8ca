package nezuku.faq.figure;

/**
 * What somebody has asked before.
 *
 * @param reference its short name
 * @param thread where; empty outside threads
 * @param question what they asked
 */
public record Earlier(String reference, String thread, String question) {}
