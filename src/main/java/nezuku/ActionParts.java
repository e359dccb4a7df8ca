package nezuku;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nezuku.action.Absences;
import nezuku.action.Access;
import nezuku.action.ActionStore;
import nezuku.action.Actions;
import nezuku.action.Calendars;
import nezuku.action.Chase;
import nezuku.action.ChaseLadder;
import nezuku.action.Circles;
import nezuku.action.Duties;
import nezuku.action.Ear;
import nezuku.action.Readers;
import nezuku.action.slack.ActionTools;
import nezuku.people.Appointments;
import nezuku.people.Directory;
import nezuku.people.Roles;
import nezuku.people.StandIns;
import nezuku.platform.config.Chasing;
import nezuku.platform.config.Config;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.slack.web.SlackNow;
import nezuku.platform.text.Reference;
import nezuku.worktime.CompanyCalendars;
import nezuku.worktime.Leave;
import nezuku.worktime.Leave.Absence;

/** Puts actions together. */
public final class ActionParts {
  /** The people of the company. */
  public record People(
      Directory directory, Roles roles, StandIns standIns, Appointments appointments) {}

  private ActionParts() {}

  /** Actions that are kept, shared and chased so. */
  public static ActionTools tools(
      ActionStore store,
      Absences absences,
      Circles circles,
      People people,
      Config config,
      Messenger messenger,
      SlackNow now,
      InstantSource clock) {
    Readers readers =
        new Readers(
            people.directory(),
            people.roles(),
            people.standIns(),
            people.appointments(),
            absences,
            circles,
            clock);
    Access access = new Access(people.roles(), circles, readers);
    Calendars calendars = calendars(config.calendars(), absences, clock);
    Chase chase =
        new Chase(
            store, ladder(config), circles, readers, access, people.directory(), calendars, clock);
    Actions actions =
        new Actions(store, access, people.directory(), () -> Reference.random().text(), clock);
    return new ActionTools(
        actions,
        store,
        access,
        circles,
        chase,
        absences,
        calendars,
        config.partners(),
        people.directory(),
        messenger,
        now,
        clock);
  }

  /** What rooms give people to do. */
  static Duties duties(ActionTools acting) {
    return new Duties(acting.store(), () -> Reference.random().text(), acting.clock());
  }

  /** When people work, less the days on which they have said to be away. */
  private static Calendars calendars(
      CompanyCalendars company, Absences absences, InstantSource clock) {
    return person -> {
      LocalDate today = clock.instant().atZone(person.zone()).toLocalDate();
      List<Absence> days =
          absences.of(person.id(), today).stream()
              .map(one -> new Absence(one.first(), one.last(), Leave.Part.WHOLE_DAY))
              .toList();
      return company.in(person.zone()).with(new Leave(days));
    };
  }

  private static ChaseLadder ladder(Config config) {
    return config.chasing().map(ActionParts::ladder).orElse(ChaseLadder.USUAL);
  }

  private static ChaseLadder ladder(Chasing chasing) {
    return new ChaseLadder(
        chasing.steps().stream()
            .map(step -> new ChaseLadder.Rung(step.day(), ears(step.tell())))
            .toList(),
        ears(chasing.then()),
        chasing.every(),
        chasing.unanswered());
  }

  private static Set<Ear> ears(Set<String> names) {
    Set<Ear> ears = EnumSet.noneOf(Ear.class);
    names.forEach(name -> ears.add(Ear.valueOf(name.toUpperCase(Locale.ROOT))));
    return ears;
  }
}
