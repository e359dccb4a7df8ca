package nezuku.adoption.slack;

import nezuku.adoption.Item;
import nezuku.process.BusinessProcess;

/** The ids by which Slack tells buttons and forms apart, and actions what they follow from. */
final class AdoptionIds {
  static final String PREFIX = "adoption_";
  static final String SHOW = "adoption_show_";
  static final String NEXT = "adoption_next_";
  static final String TICK = "adoption_tick_";
  static final String ANNOUNCE = "adoption_announce_";
  static final String READ = "adoption_read_";
  static final String ANNOUNCE_FORM = "adoption_announce_form";
  static final String ANNOUNCE_CHANNEL = "adoption_channel";
  static final String TICK_FORM = "adoption_tick_form";
  static final String TICK_ITEM = "adoption_item";
  static final String TICK_EVIDENCE = "adoption_evidence";

  private AdoptionIds() {}

  /** What the action to see to an item follows from. */
  static String source(BusinessProcess process, Item item) {
    return "adoption:" + process.id() + ":" + item.key();
  }
}
