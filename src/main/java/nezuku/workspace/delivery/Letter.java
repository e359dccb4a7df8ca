package nezuku.workspace.delivery;

import tools.jackson.databind.node.ObjectNode;

/** Something for the app: a payload of a kind. */
public record Letter(Kind kind, ObjectNode payload) {
  /** The kinds, as Socket Mode names them. */
  public enum Kind {
    EVENT("events_api"),
    COMMAND("slash_commands"),
    INTERACTION("interactive");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** The envelope type. */
    public String type() {
      return type;
    }
  }
}
