/**
 * Questions, entries and answers: what the FAQ says, without knowing how it is searched or shown.
 */
@NullMarked
package nezuku.faq;

import org.jspecify.annotations.NullMarked;
