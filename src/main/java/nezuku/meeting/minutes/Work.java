package nezuku.meeting.minutes;

import java.util.regex.Pattern;

/** What people do who take something on, in English; not what happens to them. */
final class Work {
  private static final Pattern VERB =
      Pattern.compile(
          "(?:(?:also|then|try to|please) )?(?:"
              + "tell|turn (?:on|off)|watch|list|pursue|close|explain|escalate|migrate|move|extend|rename|define|deploy|"
              + "release|drop|bump|rebase|land|experiment|benchmark|profile|monitor|flesh out|"
              + "complete|continue to|develop|determine|explore|identify|improve|increase|reduce|"
              + "resolve|rework|return|sell|solicit|spec|store|study|supply|survey|train|work|"
              + "add|advertise|announce|arrange|ask|assemble|assess|bring|build|bisect|book|"
              + "buy|call|cancel|chase|check|circulate|clarify|clean|collect|compare|compile|"
              + "confirm|contact|coordinate|copy|create|cut|debug|deliver|design|discuss|"
              + "distribute|document|draft|edit|email|e-mail|evaluate|file|finalise|finalize|"
              + "find|finish|fix|follow up|forward|gather|get|give|implement|inform|inspect|"
              + "install|investigate|invite|liaise|look (?:into|at|for|up)|make|measure|"
              + "meet with|merge|message|notify|obtain|open|order|organi[sz]e|patch|pick up|"
              + "ping|plan|post|prepare|present|print|produce|propose|provide|publish|purchase|"
              + "raise|reach out|recruit|redraft|remind|remove|reply|report|request|research|"
              + "reserve|respond|review|revise|rewrite|run|schedule|send|set up|set|share|sign|"
              + "sort|speak|split|start|submit|suggest|summari[sz]e|switch|talk|test|tidy|"
              + "track|translate|try|update|upload|verify|visit|work on|work with|write"
              + ")\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Work() {}

  /** Whether words begin with such a verb. */
  static boolean is(String words) {
    return VERB.matcher(words.strip()).matches();
  }
}
