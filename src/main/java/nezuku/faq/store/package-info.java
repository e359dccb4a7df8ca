/** Keeps what was asked and what could not be answered. */
@NullMarked
package nezuku.faq.store;

import org.jspecify.annotations.NullMarked;
