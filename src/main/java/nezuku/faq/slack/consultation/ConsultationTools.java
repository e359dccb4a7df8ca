package nezuku.faq.slack.consultation;

import java.time.InstantSource;
import nezuku.faq.AskLog;
import nezuku.faq.Faq;
import nezuku.faq.Owners;
import nezuku.faq.consultation.Consultations;
import nezuku.faq.consultation.Patience;
import nezuku.faq.learning.Learner;
import nezuku.people.Appointments;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.worktime.CompanyCalendars;

/**
 * What is needed to see a question through.
 *
 * @param faq what it says
 * @param log what was asked
 * @param consultations who was asked what
 * @param patience how long an answer is waited for
 * @param calendars when people work
 * @param directory who somebody is
 * @param roles who the managers are
 * @param owners who is asked where nobody else is
 * @param standIns who acts for whom
 * @param appointments who the deputies are
 * @param learner learns from what they answer
 * @param messenger speaks
 * @param now shows forms
 * @param clock what time it is
 */
public record ConsultationTools(
    Faq faq,
    AskLog log,
    Consultations consultations,
    Patience patience,
    CompanyCalendars calendars,
    Directory directory,
    Roles roles,
    Owners owners,
    StandIns standIns,
    Appointments appointments,
    Learner learner,
    Messenger messenger,
    SlackNow now,
    InstantSource clock) {}
