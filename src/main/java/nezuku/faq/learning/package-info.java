/** What the FAQ learns from what people pick: wordings that two of them agree on. */
@NullMarked
package nezuku.faq.learning;

import org.jspecify.annotations.NullMarked;
