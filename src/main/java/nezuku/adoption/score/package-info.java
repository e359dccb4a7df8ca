/**
 * How the work of partners and teams is, as scorecards, and what a partner's brings, as a score
 * that both sides have agreed on.
 */
@NullMarked
package nezuku.adoption.score;

import org.jspecify.annotations.NullMarked;
