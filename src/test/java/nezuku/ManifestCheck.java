package nezuku;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds a manifest and the code against each other, in both directions. */
final class ManifestCheck {
  private final List<String> problems = new ArrayList<>();

  private ManifestCheck() {}

  static List<String> problems(ManifestFile manifest, SlackNeeds code) {
    ManifestCheck check = new ManifestCheck();
    Set<String> events = check.all(code.events(), SlackNames.EVENTS_OF_CLASS, "event class");
    Set<String> scopes = check.all(code.methods(), SlackNames.SCOPES_OF_METHOD, "method");
    scopes.addAll(check.all(events, SlackNames.SCOPES_OF_EVENT, "event"));
    if (!code.commands().isEmpty() || !code.shortcuts().isEmpty()) {
      scopes.add("commands");
    }
    check.same("command", manifest.commands(), code.commands());
    check.same("shortcut", manifest.shortcuts(), code.shortcuts());
    check.same("event", manifest.events(), events);
    check.same("scope", manifest.scopes(), scopes);
    check.known("scope", manifest.scopes(), SlackNames.BOT_SCOPES);
    check.known("event", manifest.events(), SlackNames.BOT_EVENTS);
    check.problems.addAll(Oracles.problems("manifest.schema.2.0.0.json", manifest.root()));
    return check.problems;
  }

  private Set<String> all(Set<String> names, Map<String, Set<String>> table, String kind) {
    Set<String> all = new TreeSet<>();
    for (String name : names) {
      if (!table.containsKey(name)) {
        problems.add(kind + " " + name + " is not in the test's table");
      }
      all.addAll(table.getOrDefault(name, Set.of()));
    }
    return all;
  }

  private void same(String kind, Set<String> manifest, Set<String> code) {
    for (String name : manifest) {
      if (!code.contains(name)) {
        problems.add(kind + " " + name + " is in the manifest, and no code needs it");
      }
    }
    for (String name : code) {
      if (!manifest.contains(name)) {
        problems.add(kind + " " + name + " is needed by the code, and not in the manifest");
      }
    }
  }

  private void known(String kind, Set<String> names, Set<String> known) {
    for (String name : names) {
      if (!known.contains(name)) {
        problems.add("Slack has no " + kind + " " + name);
      }
    }
  }
}
