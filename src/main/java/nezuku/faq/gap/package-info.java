/** What the FAQ could not answer, gathered by what people wanted to know, to be worked off. */
@NullMarked
package nezuku.faq.gap;

import org.jspecify.annotations.NullMarked;
