/**
 * Who works where: the sample company and the app's manifest, read strictly once and never changed.
 */
@NullMarked
package nezuku.workspace.company;

import org.jspecify.annotations.NullMarked;
