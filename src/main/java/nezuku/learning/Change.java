package nezuku.learning;

/**
 * Something that somebody has learnt and that reads otherwise now.
 *
 * @param before what they have learnt
 * @param now the same as it is now
 */
public record Change(Learnt before, Learnt now) {}
