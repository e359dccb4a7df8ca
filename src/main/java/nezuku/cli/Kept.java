package nezuku.cli;

import java.util.List;
import nezuku.action.store.ActionTraces;
import nezuku.adoption.store.AdoptionTraces;
import nezuku.faq.store.AskTraces;
import nezuku.faq.store.DraftTraces;
import nezuku.kpi.store.KpiTraces;
import nezuku.learning.store.LearningTraces;
import nezuku.meeting.store.MeetingTraces;
import nezuku.platform.store.Database;
import nezuku.platform.store.PersonalData;
import nezuku.platform.store.PersonalRows;
import nezuku.process.store.ProcessTraces;
import nezuku.proposal.store.IdeaTraces;

/**
 * A kind of thing that is kept about people.
 *
 * @param name its name in an export
 * @param text the key of the sentence that counts it
 */
record Kept(String name, String text, PersonalData data) {

  /**
   * The one list of all that is kept about people. A new table with people in it is a line here.
   */
  static List<Kept> all(Database database) {
    return List.of(
        new Kept("asks", "kept.asks", AskTraces.asks(database)),
        new Kept("feedback", "kept.feedback", AskTraces.feedback(database)),
        new Kept("evidence", "kept.evidence", nezuku.faq.store.LearningTraces.evidence(database)),
        new Kept("gaps_asked", "kept.gaps-asked", AskTraces.gapsAsked(database)),
        new Kept("gaps_owned", "kept.gaps-owned", AskTraces.gapsOwned(database)),
        new Kept("mentioned_in_asks", "kept.asks-mention", AskTraces.mentionedInAsks(database)),
        new Kept("mentioned_in_gaps", "kept.gaps-mention", AskTraces.mentionedInGaps(database)),
        new Kept("dismissed", "kept.dismissed", AskTraces.dismissed(database)),
        new Kept("drafts", "kept.drafts", DraftTraces.written(database)),
        new Kept("decided", "kept.decided", DraftTraces.decided(database)),
        new Kept("actions_own", "kept.actions-own", ActionTraces.own(database)),
        new Kept("actions_owned", "kept.actions-owned", ActionTraces.owned(database)),
        new Kept("actions_given", "kept.actions-given", ActionTraces.given(database)),
        new Kept("actions_closed", "kept.actions-closed", ActionTraces.closed(database)),
        new Kept("action_changes", "kept.action-changes", ActionTraces.changes(database)),
        new Kept("action_news", "kept.action-news", ActionTraces.news(database)),
        new Kept("absences", "kept.absences", ActionTraces.absences(database)),
        new Kept("series", "kept.series", MeetingTraces.series(database)),
        new Kept("material", "kept.material", MeetingTraces.material(database)),
        new Kept("material_brought", "kept.brought", MeetingTraces.brought(database)),
        new Kept("agenda_points", "kept.points", MeetingTraces.points(database)),
        new Kept("meeting_steps", "kept.steps", MeetingTraces.steps(database)),
        new Kept("minutes_drafts", "kept.minutes-drafts", MeetingTraces.drafts(database)),
        new Kept("minutes", "kept.minutes", MeetingTraces.minutes(database)),
        new Kept("mentioned_in_minutes", "kept.minutes-mention", MeetingTraces.mentioned(database)),
        new Kept("kept_forms", "kept.forms", MeetingTraces.forms(database)),
        new Kept("kpi_given", "kept.kpi-given", KpiTraces.given(database)),
        new Kept("kpi_imports", "kept.kpi-imports", KpiTraces.imports(database)),
        new Kept("process_facts", "kept.process-facts", ProcessTraces.facts(database)),
        new Kept("adoption_ticks", "kept.adoption-ticks", AdoptionTraces.ticks(database)),
        new Kept("adoption_read", "kept.adoption-read", AdoptionTraces.read(database)),
        new Kept("adoption_consents", "kept.consents", AdoptionTraces.consents(database)),
        new Kept("pulse", "kept.pulse", AdoptionTraces.pulse(database)),
        new Kept("ideas", "kept.ideas", IdeaTraces.made(database)),
        new Kept("ideas_decided", "kept.ideas-decided", IdeaTraces.decided(database)),
        new Kept("idea_steps", "kept.idea-steps", IdeaTraces.steps(database)),
        new Kept("idea_votes", "kept.idea-votes", IdeaTraces.votes(database)),
        new Kept("courses", "kept.courses", LearningTraces.courses(database)),
        new Kept("course_steps", "kept.course-steps", LearningTraces.steps(database)),
        new Kept("course_cards", "kept.course-cards", LearningTraces.cards(database)),
        new Kept("course_answers", "kept.course-answers", LearningTraces.answers(database)),
        new Kept("course_learnt", "kept.course-learnt", LearningTraces.learnt(database)),
        new Kept("course_changes", "kept.course-changes", LearningTraces.changes(database)),
        new Kept("messages", "kept.messages", PersonalRows.messages(database)),
        new Kept("deliveries", "kept.deliveries", PersonalRows.deliveries(database)));
  }
}
