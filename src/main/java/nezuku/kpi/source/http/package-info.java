/** Sources that are servers: asked page by page, believed nothing, followed nowhere else. */
@NullMarked
package nezuku.kpi.source.http;

import org.jspecify.annotations.NullMarked;
