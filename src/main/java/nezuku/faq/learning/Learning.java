package nezuku.faq.learning;

import nezuku.faq.regression.ConfirmedQuestions;

/**
 * What the FAQ learns with.
 *
 * @param learner learns
 * @param memory what people have taught
 * @param confirmed what people have confirmed
 */
public record Learning(Learner learner, Memory memory, ConfirmedQuestions confirmed) {}
