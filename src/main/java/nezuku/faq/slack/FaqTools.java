package nezuku.faq.slack;

import java.time.InstantSource;
import nezuku.faq.AskLog;
import nezuku.faq.Faq;
import nezuku.faq.Owners;
import nezuku.faq.figure.Repeats;
import nezuku.faq.learning.Learning;
import nezuku.people.Directory;
import nezuku.platform.ops.Metrics;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;

/**
 * What the FAQ needs to work in Slack.
 *
 * @param faq answers
 * @param log remembers
 * @param directory who is asking
 * @param messenger speaks
 * @param now shows and asks what can't wait
 * @param owners who is asked what the FAQ does not know
 * @param learning what people teach
 * @param repeats notices who asks again
 * @param upkeep keeps the FAQ in order
 * @param clock what time it is
 * @param metrics counts
 */
public record FaqTools(
    Faq faq,
    AskLog log,
    Directory directory,
    Messenger messenger,
    SlackNow now,
    Owners owners,
    Learning learning,
    Repeats repeats,
    Upkeep upkeep,
    InstantSource clock,
    Metrics metrics) {}
