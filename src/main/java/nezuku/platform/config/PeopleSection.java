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
    @Nullable Map<String, @Nullable String> deputies,
    @JsonProperty("reports-to") @Nullable Map<String, @Nullable String> reportsTo) {

  /** What it says; every mistake is added to the reasons. */
  Appointments read(List<String> reasons) {
    Map<Role, List<Principal>> members = new EnumMap<>(Role.class);
    read(Role.ADMIN, "people.admins", admins, members, reasons);
    read(Role.MANAGER, "people.managers", managers, members, reasons);
    read(Role.FAQ_OWNER, "people.faq-owners", faqOwners, members, reasons);
    return new Appointments(
        members,
        pairs("people.deputies", "nobody stands in for themselves", deputies, reasons),
        pairs("people.reports-to", "nobody reports to themselves", reportsTo, reasons));
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

  /** Who belongs to whom, by address in small letters. */
  private static Map<String, String> pairs(
      String key,
      String notSelf,
      @Nullable Map<String, @Nullable String> written,
      List<String> reasons) {
    Map<String, String> read = new HashMap<>();
    if (written != null) {
      written.forEach(
          (who, whom) -> {
            String other = String.valueOf(whom);
            for (String email : List.of(who, other)) {
              if (!Principal.isEmail(email)) {
                reasons.add(key + ": not an e-mail address: " + email);
              }
            }
            if (who.equalsIgnoreCase(other)) {
              reasons.add(key + ": " + notSelf + ": " + who);
            }
            if (read.put(who.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) != null) {
              reasons.add(key + ": named twice: " + who);
            }
          });
    }
    return read;
  }
}
