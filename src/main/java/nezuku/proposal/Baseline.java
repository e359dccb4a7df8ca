package nezuku.proposal;

/**
 * What a proposal is to move, and how it was before; it stays as it was read.
 *
 * @param metric the id of the metric
 */
public record Baseline(String metric, Measured measured) {}
