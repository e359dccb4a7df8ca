package nezuku.faq;

import java.util.List;

/**
 * An entry in one language.
 *
 * @param question the question as the entry's owner puts it
 * @param aliases the same question in the words that people use
 * @param answer Markdown
 * @param links where to read more
 */
public record Wording(String question, List<String> aliases, String answer, List<Link> links) {}
