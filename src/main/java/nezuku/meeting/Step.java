package nezuku.meeting;

/** What happens once before or after each meeting. */
public enum Step {
  /** Somebody was asked for what they want to be solved. */
  ASKED,
  /** The agenda was published. */
  PUBLISHED,
  /** Somebody was reminded of material the working day before. */
  MATERIAL,
  /** Somebody was reminded of material on the day itself. */
  MATERIAL_TODAY,
  /** The note-taker was reminded of the minutes. */
  REMINDED,
  /** The owner was told that there are no minutes. */
  OWNER_TOLD,
  /** It did not take place. */
  CANCELLED
}
