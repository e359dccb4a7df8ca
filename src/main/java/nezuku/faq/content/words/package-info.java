/** The company's own words as admins write them down, and every mistake in them by its line. */
@NullMarked
package nezuku.faq.content.words;

import org.jspecify.annotations.NullMarked;
