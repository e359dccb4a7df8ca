/** Honest figures of what people asked and what came of it. */
@NullMarked
package nezuku.faq.figure;

import org.jspecify.annotations.NullMarked;
