/** Courses in Slack: steps and questions in the morning, and where people and teams stand. */
@NullMarked
package nezuku.learning.slack;

import org.jspecify.annotations.NullMarked;
