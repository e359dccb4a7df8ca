package nezuku.faq.slack;

import nezuku.faq.Answer;
import nezuku.faq.Ask;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;

/** Questions by command and by shortcut: only the asker sees the answer, and may share it. */
final class PrivateAnswers {
  private final Desk desk;
  private final AnswerBlocks blocks;
  private final Directory directory;
  private final Messenger messenger;

  PrivateAnswers(FaqTools tools, Desk desk, AnswerBlocks blocks) {
    this.desk = desk;
    this.blocks = blocks;
    this.directory = tools.directory();
    this.messenger = tools.messenger();
  }

  void commanded(Act.Commanded command) {
    answer(command.actor().userId(), command.channelId(), command.text(), command.responseUrl());
  }

  void pointedAt(Act.PointedAt shortcut) {
    answer(
        shortcut.actor().userId(), shortcut.channelId(), shortcut.text(), shortcut.responseUrl());
  }

  private void answer(String userId, String channelId, String text, String responseUrl) {
    Person asker = directory.person(userId);
    switch (desk.ask(asker, text, "")) {
      case Desk.Outcome.Refused(String sentence) ->
          messenger.respond(responseUrl, Message.of(sentence));
      case Desk.Outcome.Answered(Ask ask, Answer answer) -> {
        Blocks shown = blocks.of(ask, answer);
        if (answer instanceof Answer.Confident(var candidate)
            && directory.clearanceOfChannel(channelId).allows(candidate.entry().audience())) {
          shown.append(AnswerBlocks.share(ask, candidate.entry().id()));
        }
        desk.remember(ask);
        AnswerBlocks.messages(shown, ask, answer)
            .forEach(message -> messenger.respond(responseUrl, message));
      }
    }
  }
}
