package nezuku.learning;

import nezuku.people.Language;

/**
 * What somebody has learnt.
 *
 * @param edition the text as it was then
 */
public record Learnt(Subject subject, Language language, Edition edition) {}
