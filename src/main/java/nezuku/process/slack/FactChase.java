package nezuku.process.slack;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nezuku.action.Duties.Duty;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.schedule.Cron;
import nezuku.platform.schedule.Job;
import nezuku.platform.schedule.Slot;
import nezuku.platform.text.Texts;
import nezuku.process.BusinessProcess;

/** Asks who answers for a process for what is not known of it, as an action with a date. */
final class FactChase {
  private static final Texts TEXTS = Texts.of(FactChase.class);
  private static final int WORKING_DAYS = 5;

  private final ProcessTools tools;

  FactChase(ProcessTools tools) {
    this.tools = tools;
  }

  /** Before the mornings of the day, so that whoever gets one reads of it in theirs. */
  Job job() {
    return new Job("process-facts", new Cron("40 * * * *", ZoneOffset.UTC), this::ask);
  }

  private void ask(Slot slot) {
    List<Duty> duties = new ArrayList<>();
    for (BusinessProcess process : tools.processes().all()) {
      if (!process.missing().isEmpty()
          && !tools.duties().isGivenLately(ProcessIds.source(process))) {
        duty(process).ifPresent(duties::add);
      }
    }
    duties.forEach(tools.duties()::give);
  }

  private Optional<Duty> duty(BusinessProcess process) {
    return tools.answerable().owner(process).map(owner -> duty(process, owner));
  }

  private Duty duty(BusinessProcess process, Person owner) {
    Language language = owner.language();
    LocalDate due =
        tools.calendars().apply(owner).plusWorkingDays(tools.today(owner), WORKING_DAYS);
    String what =
        TEXTS.get(
            language,
            "ask",
            process.name().in(language),
            ProcessCard.names(process, language),
            process.id());
    return new Duty(ProcessIds.source(process), what, Optional.empty(), owner, due);
  }
}
