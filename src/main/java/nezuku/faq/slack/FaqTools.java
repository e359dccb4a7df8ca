package nezuku.faq.slack;

import java.time.InstantSource;
import java.util.Optional;
import nezuku.faq.AskLog;
import nezuku.faq.Faq;
import nezuku.people.Directory;
import nezuku.platform.ops.Metrics;
import nezuku.platform.slack.Messenger;

/**
 * What the FAQ needs to work in Slack.
 *
 * @param faq answers
 * @param log remembers
 * @param directory who is asking
 * @param messenger speaks
 * @param fallbackOwner the address of the person who is asked where nobody else is
 * @param clock what time it is
 * @param metrics counts
 */
public record FaqTools(
    Faq faq,
    AskLog log,
    Directory directory,
    Messenger messenger,
    Optional<String> fallbackOwner,
    InstantSource clock,
    Metrics metrics) {}
