/** Message files: every text a person sees, in Japanese and English. */
@NullMarked
package nezuku.platform.text;

import org.jspecify.annotations.NullMarked;
