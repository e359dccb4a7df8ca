/** The database: SQLite or PostgreSQL, its migrations, and the platform's own tables. */
@NullMarked
package nezuku.platform.store;

import org.jspecify.annotations.NullMarked;
