package nezuku.kpi.slack;

/** Names of buttons, menus, inputs and forms. */
final class KpiIds {
  static final String PREFIX = "kpi_look_";
  static final String GLANCE = "kpi_look_glance";
  static final String DETAIL = "kpi_look_detail";
  static final String METRIC = "kpi_look_metric_";
  static final String PERIOD = "kpi_look_period_";
  static final String PART = "kpi_look_part_";
  static final String PARTS = "kpi_look_parts_";
  static final String WHY = "kpi_look_why";
  static final String EXPORT = "kpi_look_export";
  static final String GIVE = "kpi_look_give";
  static final String GIVE_AGAIN = "kpi_look_giveagain";

  static final String GIVE_FORM = "kpi_give_form";
  static final String GIVE_METRIC = "kpi_give_metric";
  static final String GIVE_PERIOD = "kpi_give_period";
  static final String GIVE_VALUE = "kpi_give_value";

  private KpiIds() {}
}
