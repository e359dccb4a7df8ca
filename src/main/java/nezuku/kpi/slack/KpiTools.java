package nezuku.kpi.slack;

import java.time.InstantSource;
import nezuku.kpi.CaseStore;
import nezuku.kpi.GivenStore;
import nezuku.kpi.Kpis;
import nezuku.kpi.ReadingStore;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.slack.web.SlackReader;

/** What the numbers in Slack work with. */
public record KpiTools(
    Kpis kpis,
    CaseStore cases,
    ReadingStore readings,
    GivenStore given,
    Directory directory,
    Roles roles,
    Messenger messenger,
    SlackNow now,
    SlackReader reader,
    InstantSource clock) {}
