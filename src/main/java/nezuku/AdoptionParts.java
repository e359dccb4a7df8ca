package nezuku;

import nezuku.action.slack.ActionTools;
import nezuku.adoption.AdoptionStore;
import nezuku.adoption.Adoptions;
import nezuku.adoption.Needs;
import nezuku.adoption.config.AdoptionReader;
import nezuku.adoption.slack.AdoptionTools;
import nezuku.adoption.store.AdoptionTable;
import nezuku.platform.config.Config;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.store.Database;

/** Puts together what tells how far outsourcing has taken root. */
final class AdoptionParts {
  private final Needs needs;
  private final AdoptionStore store;

  /**
   * What is kept in a database.
   *
   * @throws IllegalArgumentException if the configuration is not right
   */
  AdoptionParts(Config config, Database database) {
    AdoptionReader.Read read = AdoptionReader.read(config.sections().of("adoption"));
    if (!read.reasons().isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", read.reasons()));
    }
    this.needs = read.needs();
    this.store = new AdoptionTable(database);
  }

  AdoptionTools tools(
      ProcessParts processes,
      ActionTools acting,
      AdoptionEvidence.Faq faq,
      AdoptionEvidence.Meetings meetings,
      SlackNow now) {
    AdoptionEvidence evidence =
        new AdoptionEvidence(
            needs, store, processes.answerable(), acting.directory(), faq, meetings);
    return new AdoptionTools(
        new Adoptions(store, evidence),
        store,
        processes.processes(),
        processes.answerable(),
        ActionParts.duties(acting),
        person -> acting.calendars().of(person),
        acting.directory(),
        processes.roles(),
        acting.messenger(),
        now,
        acting.clock());
  }
}
