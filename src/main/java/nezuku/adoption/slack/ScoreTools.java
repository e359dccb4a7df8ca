package nezuku.adoption.slack;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import nezuku.adoption.Contribution;
import nezuku.adoption.score.Agreement;
import nezuku.adoption.score.Agreements;
import nezuku.adoption.score.ConsentStore;
import nezuku.adoption.score.Quarters;
import nezuku.adoption.score.Scorecard;
import nezuku.adoption.score.ScorecardSettings;
import nezuku.adoption.score.TeamPeople;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.process.Answerable;
import nezuku.process.Processes;

/**
 * What is needed to tell of scores in Slack.
 *
 * @param scoring which teams have a scorecard, and how it is weighed
 * @param agreements what is configured
 * @param people who is in a team
 * @param contributions what people did for others
 * @param zone by whose days dates are shown
 */
public record ScoreTools(
    ScorecardSettings scoring,
    List<Agreement> agreements,
    ConsentStore store,
    TeamPeople people,
    Scorecard scorecard,
    Quarters quarters,
    PulseTools pulse,
    Contribution.Log contributions,
    Processes processes,
    Answerable answerable,
    Directory directory,
    Roles roles,
    Messenger messenger,
    SlackNow now,
    ZoneId zone,
    InstantSource clock) {

  /** What both sides agreed to. */
  Agreements consents() {
    return new Agreements(store);
  }
}
