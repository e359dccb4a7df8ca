/** The only room with Lucene: ranks entries for a question. */
@NullMarked
package nezuku.faq.search;

import org.jspecify.annotations.NullMarked;
