package nezuku.faq;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A whole e-mail, pasted as a question: what is asked in it is found, and what is only politeness,
 * signature or quotation is left out, as it would drown the question.
 */
final class PastedMail {
  private static final int LEAST_LINES = 4;

  /** From here on it is somebody else's mail. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?i)-{2,} ?(original message|forwarded message|元のメッセージ|転送メッセージ).*"
              + "|on .{5,80} wrote:"
              + "|(from|差出人|送信者) ?[:：].*"
              + "|\\d{4}[年/].{5,60}<[^>]+@[^>]+> ?[:：].*");

  /** From here on it is a signature. */
  private static final Pattern SIGNATURE = Pattern.compile("-- ?|[-=_*＊━─＝~〜]{5,}");

  private static final Pattern GREETING =
      Pattern.compile(
          "(?i)(dear|hi|hello|good (morning|afternoon|evening))\\b[^?]{0,40}[,!.]?"
              + "|(件名|宛先|subject|to|cc|date|日時) ?[:：].*"
              + "|.{0,30}(様|さま|御中|各位|さん|先生)[、,]?"
              + "|.{0,20}(いつも|平素)?.{0,12}お世話になって(おり|い)ます。?.{0,40}"
              + "|.{0,20}お疲れ(様|さま)です。?.{0,30}"
              + "|.{0,30}(です|と申します|でございます)。"
              + "|i hope (this|you|all).{0,60}");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(thanks|thank you|many thanks|best|kind|warm|with|regards|sincerely|cheers|yours)"
              + "\\b[^?]{0,50}"
              + "|.{0,30}(よろしく|宜しく)お願い(いた|致)?し(ます|申し上げます)。?"
              + "|.{0,20}(以上|取り急ぎ|とり急ぎ).{0,20}");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。．？！?!])\\s*|(?<=\\.)\\s+");

  /** A sentence that asks or wants something. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i).*([?？]|(でしょう|ます|です|ません|よい|いい|ない)か)[。．]?"
              + "|.*(教えて|知りたい|分から|わから|したい|困って|ご教示|ご教授|どう(すれば|したら)).*"
              + "|.*\\b(how|what|where|when|who|which|can i|could you|do i|should i|is there|"
              + "need to know|want to|wondering|tell me)\\b.*");

  private PastedMail() {}

  /** Whether a text looks like a mail: several lines, with a greeting, a closing or a quotation. */
  static boolean isOne(String text) {
    List<String> lines = lines(text);
    return lines.size() >= LEAST_LINES
        && lines.stream()
            .anyMatch(
                line ->
                    GREETING.matcher(line).matches()
                        || CLOSING.matcher(line).matches()
                        || QUOTED.matcher(line).matches());
  }

  /** What is asked: the sentences that ask; all that is left where none does; else everything. */
  static String question(String text) {
    List<String> own = lines(text).stream().takeWhile(line -> !ends(line)).toList();
    String left =
        own.stream()
            .filter(line -> !line.startsWith(">") && !line.startsWith("＞"))
            .filter(line -> !GREETING.matcher(line).matches())
            .filter(line -> !CLOSING.matcher(line).matches())
            .collect(Collectors.joining("\n"));
    List<String> sentences =
        left.lines()
            .flatMap(SENTENCE_END::splitAsStream)
            .map(String::strip)
            .filter(sentence -> !sentence.isEmpty())
            .toList();
    List<String> asking =
        sentences.stream().filter(sentence -> ASKS.matcher(sentence).matches()).toList();
    if (!asking.isEmpty()) {
      return String.join(" ", asking);
    }
    return sentences.isEmpty() ? text : String.join(" ", sentences);
  }

  private static boolean ends(String line) {
    return QUOTED.matcher(line).matches() || SIGNATURE.matcher(line).matches();
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
