package nezuku.workspace.api;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A Web API method: any of these scopes opens it. */
record Method(String name, List<String> scopes, Body body) {
  /** What it does; the answer gets its {@code ok} elsewhere. */
  interface Body {
    ObjectNode answer(Call call);
  }

  static Method open(String name, Body body) {
    return new Method(name, List.of(), body);
  }

  static Method scoped(String name, String scopes, Body body) {
    return new Method(name, List.of(scopes.split(",", -1)), body);
  }
}
