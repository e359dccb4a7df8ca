/**
 * How the app hears of things: events, commands and interactions over Socket Mode or signed HTTP.
 */
@NullMarked
package nezuku.workspace.delivery;

import org.jspecify.annotations.NullMarked;
