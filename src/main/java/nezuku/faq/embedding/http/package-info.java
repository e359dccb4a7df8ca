/** The embedding server that the company has configured, asked as OpenAI's is. */
@NullMarked
package nezuku.faq.embedding.http;

import org.jspecify.annotations.NullMarked;
