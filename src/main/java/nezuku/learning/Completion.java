package nezuku.learning;

/**
 * How many of those enrolled have finished. Who was enrolled and left on the way does not count.
 *
 * @param people how many are on the way or have finished
 * @param finished how many of them have finished
 */
public record Completion(long people, long finished) {}
