package nezuku.e2e;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.e2e.Mailbox.Letter;
import tools.jackson.databind.JsonNode;

/** What people of the company do with what they read in the morning. */
final class Habits {
  /** Which choice of a quiz is right. */
  private static final Map<String, Integer> RIGHT =
      Map.of(
          "expenses-basics/receipt-quiz", 1,
          "expenses-basics/payment-quiz", 0,
          "sakura-practice/sent-back-quiz", 0,
          "sakura-practice/wrong-recipient-quiz", 1,
          "faq-owners/share-quiz", 1);

  private static final Set<String> VOTERS = Set.of("tanaka", "sato", "hanako", "emily", "james");

  private final Company company;

  Habits(Company company) {
    this.company = company;
  }

  /** Does what a morning asks for: learns, checks pages, and answers the pulse. */
  void follow(List<Letter> morning) {
    morning.forEach(this::follow);
    company.settle();
  }

  private void follow(Letter letter) {
    for (String button : buttons(letter.message())) {
      if (button.startsWith("learn_done_")
          || button.startsWith("learn_understood_")
          || isRight(button)
          || (button.startsWith("edit_still_") && letter.user().equals("hanako"))) {
        company.press(letter.user(), letter.message(), button);
      } else if (button.startsWith("learn_reveal_")) {
        recall(letter, button);
      } else if (button.startsWith("score_pulse_") && VOTERS.contains(letter.user())) {
        vote(letter, button);
      }
    }
  }

  private static boolean isRight(String button) {
    return RIGHT.entrySet().stream()
        .anyMatch(one -> button.equals("learn_answer_" + one.getValue() + "_" + one.getKey()));
  }

  private void recall(Letter letter, String button) {
    // What came of the button before.
    company.settle();
    JsonNode revealed = company.press(letter.user(), letter.message(), button).message();
    buttons(revealed).stream()
        .filter(one -> one.startsWith("learn_grade_") && one.contains("GOOD"))
        .forEach(one -> company.press(letter.user(), revealed, one));
  }

  private void vote(Letter letter, String button) {
    JsonNode form = company.press(letter.user(), letter.message(), button).modal();
    company.submit(
        letter.user(),
        form,
        Map.of("score_mark_1", "5", "score_mark_2", "4", "score_mark_3", "4"),
        1);
  }

  private static List<String> buttons(JsonNode message) {
    return message
        .path("blocks")
        .valueStream()
        .flatMap(block -> block.path("elements").valueStream())
        .map(element -> element.path("action_id").asString(""))
        .toList();
  }
}
