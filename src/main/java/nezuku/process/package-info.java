/**
 * The work that others do for the company: what each is called, why it is done, and who answers.
 */
@NullMarked
package nezuku.process;

import org.jspecify.annotations.NullMarked;
