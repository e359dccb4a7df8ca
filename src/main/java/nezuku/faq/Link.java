package nezuku.faq;

/**
 * Where to read more.
 *
 * @param title what the reader sees
 * @param url an {@code https:} address
 */
public record Link(String title, String url) {}
