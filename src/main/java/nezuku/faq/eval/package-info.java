/** Measures retrieval on a data set, beside a plain Lucene index. */
@NullMarked
package nezuku.faq.eval;

import org.jspecify.annotations.NullMarked;
