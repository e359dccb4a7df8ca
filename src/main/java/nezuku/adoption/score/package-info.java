/** What a partner's work brings, as a score that both sides have agreed on. */
@NullMarked
package nezuku.adoption.score;

import org.jspecify.annotations.NullMarked;
