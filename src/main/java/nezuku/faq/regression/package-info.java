/** Answers that people have confirmed, and which of them a change of the FAQ would turn around. */
@NullMarked
package nezuku.faq.regression;

import org.jspecify.annotations.NullMarked;
