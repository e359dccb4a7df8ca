package nezuku.platform.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nezuku.people.Appointments;
import nezuku.people.Principal;
import nezuku.people.Role;
import org.jspecify.annotations.Nullable;

/** The {@code people} section: who has which role, and who stands in for whom. */
record PeopleSection(
    @Nullable List<@Nullable String> admins,
    @Nullable List<@Nullable String> managers,
    @JsonProperty("faq-owners") @Nullable List<@Nullable String> faqOwners,
    @Nullable Map<String, @Nullable String> deputies) {

  /** What it says; every mistake is added to the reasons. */
  Appointments read(List<String> reasons) {
    Map<Role, List<Principal>> members = new EnumMap<>(Role.class);
    read(Role.ADMIN, "people.admins", admins, members, reasons);
    read(Role.MANAGER, "people.managers", managers, members, reasons);
    read(Role.FAQ_OWNER, "people.faq-owners", faqOwners, members, reasons);
    return new Appointments(members, deputies(reasons));
  }

  private static void read(
      Role role,
      String key,
      @Nullable List<@Nullable String> written,
      Map<Role, List<Principal>> members,
      List<String> reasons) {
    List<Principal> principals = new ArrayList<>();
    for (String text : written == null ? List.<@Nullable String>of() : written) {
      try {
        principals.add(Principal.parse(String.valueOf(text)));
      } catch (IllegalArgumentException e) {
        reasons.add(key + ": " + e.getMessage());
      }
    }
    if (!principals.isEmpty()) {
      members.put(role, List.copyOf(principals));
    }
  }

  private Map<String, String> deputies(List<String> reasons) {
    Map<String, String> read = new HashMap<>();
    if (deputies != null) {
      deputies.forEach((who, deputy) -> read(who, String.valueOf(deputy), read, reasons));
    }
    return read;
  }

  private static void read(
      String who, String deputy, Map<String, String> read, List<String> reasons) {
    for (String email : List.of(who, deputy)) {
      if (!Principal.isEmail(email)) {
        reasons.add("people.deputies: not an e-mail address: " + email);
      }
    }
    if (who.equalsIgnoreCase(deputy)) {
      reasons.add("people.deputies: nobody stands in for themselves: " + who);
    }
    if (read.put(who.toLowerCase(Locale.ROOT), deputy.toLowerCase(Locale.ROOT)) != null) {
      reasons.add("people.deputies: named twice: " + who);
    }
  }
}
