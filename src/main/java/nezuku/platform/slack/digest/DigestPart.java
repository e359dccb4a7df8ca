package nezuku.platform.slack.digest;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What one feature has for somebody's morning.
 *
 * @param urgency what comes first: the lower, the earlier
 * @param title a line that says what waits; the first one is what notifications show
 * @param items what waits, the most important first
 * @param unlisted how many more there are that are not among the items
 * @param more says how many are not shown, and where they are or when they come
 */
public record DigestPart(
    int urgency, String title, List<DigestItem> items, int unlisted, IntFunction<String> more) {}
