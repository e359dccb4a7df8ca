/** Actions as CSV files: read from elsewhere, and written for spreadsheets. */
@NullMarked
package nezuku.action.csv;

import org.jspecify.annotations.NullMarked;
