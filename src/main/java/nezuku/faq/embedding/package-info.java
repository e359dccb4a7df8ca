/** Questions and entries as vectors: whom they come from, when they are asked for and kept. */
@NullMarked
package nezuku.faq.embedding;

import org.jspecify.annotations.NullMarked;
