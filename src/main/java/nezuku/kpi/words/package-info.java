/** Which numbers somebody means: reads the words of {@code /bpo-kpi}, Japanese and English. */
@NullMarked
package nezuku.kpi.words;

import org.jspecify.annotations.NullMarked;
