package nezuku.meeting.slack;

import java.time.InstantSource;
import nezuku.action.Absences;
import nezuku.meeting.FormStore;
import nezuku.meeting.MinutesStore;
import nezuku.meeting.Numbers;
import nezuku.meeting.PreparationStore;
import nezuku.meeting.SeriesStore;
import nezuku.meeting.Wall;
import nezuku.people.Directory;
import nezuku.people.NameBook;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.slack.web.SlackReader;
import nezuku.worktime.CompanyCalendars;

/**
 * What is needed to see meetings through.
 *
 * @param series which there are
 * @param preparation what is prepared for them
 * @param minutes what came of them
 * @param forms what people typed in vain
 * @param promises the actions that are agreed in them
 * @param absences who is away
 * @param calendars when people work
 * @param numbers what misses its target
 * @param wall who hears of what
 * @param directory who somebody is
 * @param names what people are called
 * @param messenger speaks
 * @param now shows forms
 * @param reader looks up channels, threads and files
 * @param clock what time it is
 */
public record MeetingTools(
    SeriesStore series,
    PreparationStore preparation,
    MinutesStore minutes,
    FormStore forms,
    Promises promises,
    Absences absences,
    CompanyCalendars calendars,
    Numbers numbers,
    Wall wall,
    Directory directory,
    NameBook names,
    Messenger messenger,
    SlackNow now,
    SlackReader reader,
    InstantSource clock) {}
