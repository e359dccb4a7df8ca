/** Files as records: CSV in whatever encoding, and XLSX; as much at a time as memory bears. */
@NullMarked
package nezuku.kpi.source.file;

import org.jspecify.annotations.NullMarked;
