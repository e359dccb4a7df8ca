package nezuku.faq.regression;

import nezuku.faq.Answer;

/**
 * A confirmed question that a change would answer otherwise.
 *
 * @param confirmed the question, with the entry that people have confirmed
 * @param after what it would be answered with
 */
public record Flip(Confirmed confirmed, Answer after) {}
