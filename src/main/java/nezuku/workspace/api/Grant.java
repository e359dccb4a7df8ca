package nezuku.workspace.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nezuku.workspace.fault.Faults;

/** The scopes that the app was granted and that nobody revoked. */
record Grant(Set<String> scopes, Faults faults) {

  boolean has(String scope) {
    return scopes.contains(scope) && !faults.isRevoked(scope);
  }

  void require(String scope) {
    requireAny(List.of(scope));
  }

  void requireAny(List<String> needed) {
    if (!needed.isEmpty() && needed.stream().noneMatch(this::has)) {
      throw ApiException.missingScope(String.join(",", needed), provided());
    }
  }

  String provided() {
    return scopes.stream().filter(s -> !faults.isRevoked(s)).collect(Collectors.joining(","));
  }
}
