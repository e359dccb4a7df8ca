/**
 * Courses: what people should know of outsourced work, who is enrolled, what comes next for each,
 * and how it is repeated until it is known.
 */
@NullMarked
package nezuku.learning;

import org.jspecify.annotations.NullMarked;
