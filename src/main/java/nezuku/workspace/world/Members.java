package nezuku.workspace.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nezuku.workspace.company.Member;

/** Everybody in the workspace. Thread-safe. */
public final class Members {
  private final Map<String, Member> byId = new LinkedHashMap<>();

  Members(List<Member> members) {
    members.forEach(m -> byId.put(m.id(), m));
  }

  /** Everybody, in the company's order. */
  public synchronized List<Member> all() {
    return List.copyOf(byId.values());
  }

  /** The member with this id. */
  public synchronized Optional<Member> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The member with this id, handle or {@code @handle}. */
  public synchronized Optional<Member> find(String idOrHandle) {
    String name = idOrHandle.startsWith("@") ? idOrHandle.substring(1) : idOrHandle;
    return byId.values().stream()
        .filter(m -> m.id().equals(name) || m.handle().equals(name))
        .findFirst();
  }

  synchronized void put(Member member) {
    byId.put(member.id(), member);
  }
}
