package nezuku.adoption.score;

import nezuku.people.Worded;

/**
 * What a partner's work is worth by its outcome: configured by the company, and in force once both
 * sides have agreed.
 *
 * @param partner the partner's name in the configuration
 */
public record Agreement(String partner, Worded name, Formula formula) {}
