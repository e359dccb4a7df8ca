package nezuku.faq.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text that may match a question, taken apart: an entry's question, an alias or the answer.
 *
 * @param terms its terms in each view of its language
 * @param asked what it asks for; an answer asks for nothing
 */
record Phrase(Map<View, Terms> terms, Set<Asked> asked) {

  Terms in(View view) {
    return terms.getOrDefault(view, Terms.NONE);
  }

  /** The terms in a view of several phrases. */
  static Terms together(List<Phrase> phrases, View view) {
    return Terms.together(phrases.stream().map(phrase -> phrase.in(view)).toList());
  }
}
