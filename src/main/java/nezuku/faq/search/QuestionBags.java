package nezuku.faq.search;

import java.util.Map;

/** A question in every view, weighed by the corpus. */
record QuestionBags(Map<View, Bag> byView) {

  Bag in(View view) {
    Bag bag = byView.get(view);
    if (bag == null) {
      throw new IllegalArgumentException("no view " + view);
    }
    return bag;
  }
}
