/** The command line. */
@NullMarked
package nezuku.cli;

import org.jspecify.annotations.NullMarked;
