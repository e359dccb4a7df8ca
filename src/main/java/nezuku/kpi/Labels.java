package nezuku.kpi;

/** What a case belongs to; empty where the source does not say. */
public record Labels(String process, String partner, String priority) {
  /** No labels at all. */
  public static final Labels NONE = new Labels("", "", "");

  /** The label of a dimension. */
  public String of(Dimension dimension) {
    return switch (dimension) {
      case PROCESS -> process;
      case PARTNER -> partner;
      case PRIORITY -> priority;
    };
  }
}
