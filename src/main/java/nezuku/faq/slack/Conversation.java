package nezuku.faq.slack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nezuku.faq.Answer;
import nezuku.faq.Ask;
import nezuku.faq.AskLog;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Act.Said.Kind;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;

/** Questions in messages: mentions, direct messages, and further ones in the bot's threads. */
final class Conversation {
  private static final Texts TEXTS = Texts.of(Conversation.class);
  private static final Set<String> THANKS =
      Set.of(
          "ありがとう",
          "ありがとうございます",
          "ありがとうございました",
          "了解",
          "了解です",
          "了解しました",
          "承知しました",
          "助かりました",
          "わかりました",
          "はい",
          "ok",
          "okay",
          "thanks",
          "thank you",
          "thx",
          "got it",
          "great",
          "yes",
          "perfect");

  private final Desk desk;
  private final AnswerBlocks blocks;
  private final AskLog log;
  private final Directory directory;
  private final Messenger messenger;

  Conversation(FaqTools tools, Desk desk, AnswerBlocks blocks) {
    this.desk = desk;
    this.blocks = blocks;
    this.log = tools.log();
    this.directory = tools.directory();
    this.messenger = tools.messenger();
  }

  void said(Act.Said said) {
    String thread = said.channelId() + "/" + said.threadTs();
    Optional<Ask> first = log.firstIn(thread);
    if (said.kind() == Kind.FOLLOW_UP && (first.isEmpty() || isThanks(said.text()))) {
      return;
    }
    Person asker = directory.person(said.actor().userId());
    boolean theirs = first.isEmpty() || first.get().userId().equals(asker.id());
    boolean toUs = said.kind() != Kind.FOLLOW_UP || theirs;
    switch (toUs
        ? desk.ask(asker, said.text(), thread)
        : desk.overhear(asker, said.text(), thread)) {
      case Desk.Outcome.Refused(String sentence) -> refuse(said, sentence);
      case Desk.Outcome.Answered(Ask ask, Answer answer) -> {
        // Two people talking in the bot's thread are not asking it, unless it surely knows.
        if (toUs || answer instanceof Answer.Confident) {
          answer(said, asker, ask, answer);
        }
      }
    }
  }

  private void refuse(Act.Said said, String sentence) {
    if (said.kind() != Kind.FOLLOW_UP) {
      messenger.post(said.thread(), Message.of(sentence));
    }
  }

  private void answer(Act.Said said, Person asker, Ask ask, Answer answer) {
    Blocks shown = blocks.of(ask, answer);
    boolean openly = maySayOpenly(said, answer);
    desk.remember(ask);
    if (openly) {
      messenger.post(said.thread(), AnswerBlocks.messages(shown, ask, answer));
    } else {
      shown.context(List.of(TEXTS.get(ask.language(), "privately")));
      AnswerBlocks.messages(shown, ask, answer)
          .forEach(message -> messenger.whisper(said.thread(), asker.id(), message));
    }
  }

  private boolean maySayOpenly(Act.Said said, Answer answer) {
    if (said.kind() == Kind.DIRECT || answer.shown().isEmpty()) {
      return true;
    }
    Clearance channel = directory.clearanceOfChannel(said.channelId());
    return answer.shown().stream()
        .allMatch(candidate -> channel.allows(candidate.entry().audience()));
  }

  private static boolean isThanks(String text) {
    return THANKS.contains(text.toLowerCase(Locale.ROOT).replaceAll("[!！.。、,〜~\\s]+$", ""));
  }
}
