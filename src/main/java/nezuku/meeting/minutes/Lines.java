package nezuku.meeting.minutes;

import java.util.List;

/** The lines of minutes, to find in which of those that were joined a sentence begins. */
record Lines(List<String> lines) {
  private static final int MOST_JOINED = 12;
  private static final List<Integer> BEGINNINGS = List.of(12, 4);

  /** In which line a sentence begins, counted from that where the text begins in which it is. */
  int of(Snippet sentence, int begin) {
    String text = sentence.toString();
    for (int length : BEGINNINGS) {
      String first = text.substring(0, Math.min(length, text.length()));
      for (int i = begin; i < begin + MOST_JOINED && i <= lines.size(); i++) {
        if (lines.get(i - 1).contains(first)) {
          return i;
        }
      }
    }
    return begin;
  }
}
