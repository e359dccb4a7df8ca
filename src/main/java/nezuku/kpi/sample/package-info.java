/** Made-up cases of the sample company, so that numbers can be tried. */
@NullMarked
package nezuku.kpi.sample;

import org.jspecify.annotations.NullMarked;
