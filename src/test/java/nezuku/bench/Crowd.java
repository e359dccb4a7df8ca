package nezuku.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nezuku.workspace.company.Company;
import nezuku.workspace.company.Member;
import nezuku.workspace.company.Room;

/**
 * The sample company with a thousand more people, half of whom read English, and a hundred more
 * channels of a hundred people each: what a channel may be sent in a second is not what is
 * measured.
 */
final class Crowd {
  static final int PEOPLE = 1_000;
  static final int ROOMS = 100;
  private static final int SEATS = 100;

  private Crowd() {}

  static Company company() {
    Company sample = Company.sample();
    List<Company.Person> people = new ArrayList<>(sample.people());
    for (int number = 0; number < PEOPLE; number++) {
      people.add(person(number, sample.home().id()));
    }
    List<Room> rooms = new ArrayList<>(sample.channels());
    for (int number = 0; number < ROOMS; number++) {
      rooms.add(room(number));
    }
    return new Company(sample.home(), sample.partners(), people, sample.groups(), rooms);
  }

  private static Company.Person person(int number, String team) {
    String handle = handle(number);
    return new Company.Person(
        handle,
        handle,
        handle,
        handle + "@midori.example",
        isEnglish(number) ? "en-US" : "ja-JP",
        "Asia/Tokyo",
        "",
        team,
        Member.Standing.MEMBER);
  }

  private static Room room(int number) {
    List<String> members = new ArrayList<>(List.of("bot"));
    for (int seat = 0; seat < SEATS; seat++) {
      members.add(handle(inRoom(number, seat)));
    }
    return new Room(roomName(number), false, "", members);
  }

  /** Who sits there; everybody sits in ten rooms. */
  static int inRoom(int room, int seat) {
    return (room * (SEATS / 10) + seat) % PEOPLE;
  }

  static boolean isEnglish(int person) {
    return person % 2 == 1;
  }

  static String handle(int person) {
    return String.format(Locale.ROOT, "p%03d", person);
  }

  static String userId(int person) {
    return "U0" + handle(person).toUpperCase(Locale.ROOT);
  }

  static String roomName(int number) {
    return String.format(Locale.ROOT, "room-%02d", number);
  }
}
