package nezuku.adoption.slack;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.adoption.AdoptionStore.Stand;
import nezuku.adoption.Assessment;
import nezuku.adoption.Item;
import nezuku.adoption.Standing;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;

/**
 * Keeps every night how the processes stand: the last night's word on a month is how it ended. And
 * finishes the actions whose aim has been reached meanwhile.
 */
final class StandJob {
  private static final Texts TEXTS = Texts.of(StandJob.class);
  // Months begin by the company's clock; every process is the company's.
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final AdoptionTools tools;

  StandJob(AdoptionTools tools) {
    this.tools = tools;
  }

  private record Reached(String source, String ownerId, String result) {}

  Job job() {
    return new Job("adoption-stand", new Cron("10 0 * * *", ZONE), this::look);
  }

  private void look(Slot slot) {
    Instant now = tools.clock().instant();
    YearMonth month = YearMonth.from(slot.due().atZone(ZONE).minusDays(1));
    List<Stand> stands = new ArrayList<>();
    List<Reached> reached = new ArrayList<>();
    for (BusinessProcess process : tools.processes().all()) {
      Assessment assessment = tools.adoptions().of(process, now);
      stands.add(Stand.of(assessment, month));
      awaited(process).forEach(item -> reached(assessment, item).ifPresent(reached::add));
    }
    stands.forEach(tools.store()::keep);
    reached.forEach(one -> tools.duties().settle(one.source(), one.ownerId(), one.result()));
  }

  private List<Item> awaited(BusinessProcess process) {
    return List.of(Item.values()).stream()
        .filter(item -> tools.duties().open(AdoptionIds.source(process, item)).isPresent())
        .toList();
  }

  private Optional<Reached> reached(Assessment assessment, Item item) {
    if (!(assessment.of(item) instanceof Standing.ByFigure figure) || !figure.isMet()) {
      return Optional.empty();
    }
    String source = AdoptionIds.source(assessment.process(), item);
    return tools
        .duties()
        .open(source)
        .map(ActionItem::ownerId)
        .map(
            ownerId -> {
              Person owner = tools.directory().person(ownerId);
              Language language = owner.language();
              return new Reached(source, ownerId, TEXTS.get(language, "reached"));
            });
  }
}
