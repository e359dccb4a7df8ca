package nezuku.faq.slack.edit;

import java.time.InstantSource;
import nezuku.faq.AskLog;
import nezuku.faq.Faq;
import nezuku.faq.edit.Drafts;
import nezuku.faq.edit.Drifts;
import nezuku.faq.edit.Pages;
import nezuku.faq.gap.Worklist;
import nezuku.faq.learning.Learning;
import nezuku.people.Directory;
import nezuku.people.Partners;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;

/**
 * What is needed to write the FAQ in Slack.
 *
 * @param faq what it says now
 * @param log what was asked
 * @param drafts keeps what is written
 * @param pages the texts as they are
 * @param directory who somebody is
 * @param roles what they may do
 * @param standIns who acts for whom
 * @param partners whom a page may be meant for
 * @param learning what people teach
 * @param worklist what the FAQ does not answer, and whose it is
 * @param drifts entries of which only one language was changed
 * @param messenger speaks
 * @param now shows forms
 * @param clock what time it is
 */
public record EditTools(
    Faq faq,
    AskLog log,
    Drafts drafts,
    Pages pages,
    Directory directory,
    Roles roles,
    StandIns standIns,
    Partners partners,
    Learning learning,
    Worklist worklist,
    Drifts drifts,
    Messenger messenger,
    SlackNow now,
    InstantSource clock) {}
