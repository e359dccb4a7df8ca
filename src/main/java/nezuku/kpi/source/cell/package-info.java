/** What stands in a cell: dates, numbers and words as people and programs write them. */
@NullMarked
package nezuku.kpi.source.cell;

import org.jspecify.annotations.NullMarked;
