/** What people write into the FAQ: drafts, and the pages that win over the files. */
@NullMarked
package nezuku.faq.edit;

import org.jspecify.annotations.NullMarked;
