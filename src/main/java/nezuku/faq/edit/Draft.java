package nezuku.faq.edit;

import java.time.Instant;
import java.util.Optional;

/**
 * A page as somebody wants it to be.
 *
 * @param id its name
 * @param path the page, as {@code category/id.lang.md}
 * @param text the whole file as it shall be; empty to retire the page
 * @param base the {@linkplain Fingerprint fingerprint} of the text that was edited
 * @param authorId who wrote it
 * @param at when
 * @param reference the ask whose answer it is; empty if it answers none
 */
public record Draft(
    String id,
    String path,
    Optional<String> text,
    String base,
    String authorId,
    Instant at,
    Optional<String> reference) {}
