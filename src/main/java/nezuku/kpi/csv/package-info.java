/** Numbers as CSV files for spreadsheets. */
@NullMarked
package nezuku.kpi.csv;

import org.jspecify.annotations.NullMarked;
