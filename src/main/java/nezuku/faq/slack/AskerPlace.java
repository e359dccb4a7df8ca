package nezuku.faq.slack;

import java.util.List;
import nezuku.faq.Ask;
import nezuku.faq.Gap;
import nezuku.people.Clearance;
import nezuku.people.Directory;
import nezuku.people.Person;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.send.Place;

/**
 * Where an asker hears of their question: in the thread where they asked, if nobody but they or
 * employees read there; else in a direct message, as who answers thought of the asker alone.
 */
public sealed interface AskerPlace {

  /** In a thread. */
  record InThread(Place place) implements AskerPlace {}

  /** Directly. */
  record Directly(String userId) implements AskerPlace {}

  /** The place for an ask; looks the channel up. */
  static AskerPlace of(Ask ask, Gap gap, Person asker, Directory directory) {
    String[] thread = ask.thread().split("/", 2);
    boolean fit =
        thread.length == 2
            && !gap.anonymous()
            && (thread[0].startsWith("D")
                || directory.clearanceOfChannel(thread[0]) instanceof Clearance.Full);
    return fit ? new InThread(Place.thread(thread[0], thread[1])) : new Directly(asker.id());
  }

  /** Says something there. */
  default void say(Messenger messenger, List<Message> messages) {
    switch (this) {
      case InThread(Place place) -> messenger.post(place, messages);
      case Directly(String userId) ->
          messages.forEach(message -> messenger.direct(userId, message));
    }
  }
}
