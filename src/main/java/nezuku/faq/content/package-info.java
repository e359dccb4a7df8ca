/** Markdown files to entries, and every mistake in them by file and line. */
@NullMarked
package nezuku.faq.content;

import org.jspecify.annotations.NullMarked;
