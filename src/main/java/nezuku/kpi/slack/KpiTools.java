package nezuku.kpi.slack;

import java.time.InstantSource;
import nezuku.kpi.CaseStore;
import nezuku.kpi.GivenStore;
import nezuku.kpi.Kpis;
import nezuku.kpi.ReadingStore;
import nezuku.kpi.alert.AlertStore;
import nezuku.kpi.summary.SummaryStore;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.slack.web.SlackReader;

/**
 * What the numbers in Slack work with.
 *
 * @param editions which summaries were posted
 * @param alerts which alerts stand
 * @param neighbours what other rooms know of the work behind a number
 */
public record KpiTools(
    Kpis kpis,
    CaseStore cases,
    ReadingStore readings,
    GivenStore given,
    SummaryStore editions,
    AlertStore alerts,
    Neighbours neighbours,
    Directory directory,
    Roles roles,
    Messenger messenger,
    SlackNow now,
    SlackReader reader,
    InstantSource clock) {}
