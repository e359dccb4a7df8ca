/** What the bot knows of its own work: the FAQ's, the actions' and the meetings' figures. */
@NullMarked
package nezuku.kpi.source.own;

import org.jspecify.annotations.NullMarked;
