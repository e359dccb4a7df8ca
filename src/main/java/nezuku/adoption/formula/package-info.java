/** Formulas of the configuration; the only room with EvalEx. */
@NullMarked
package nezuku.adoption.formula;

import org.jspecify.annotations.NullMarked;
