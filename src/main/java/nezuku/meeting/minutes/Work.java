package nezuku.meeting.minutes;

import java.util.regex.Pattern;

/** What people do who take something on, in English; not what happens to them. */
final class Work {
  private static final Pattern VERB =
      Pattern.compile(
          "(?:(?:also|then|try to|please|now|both|each|further|formally|personally) )?(?:"
              + "act on|advise|amend|analy[sz]e|apply|approach|attach|attend to|audit|brief|carry out|"
              + "change (?!hands)|choose|collate|comment on|commission|communicate|conduct|consult|"
              + "convene|convert|correct|dig into|do |double[- ]check|enquire|establish|examine|expand|"
              + "facilitate|feed back|figure out|fill in|generate|go (?:back|through|over)|hand over|handle|"
              + "incorporate|inquire|integrate|issue|keep (?:an eye|track)|link|log|mail|mock up|modify|"
              + "negotiate|nominate|outline|oversee|pair|phone|read|put (?:together|up|in|out)|rebase|rebuild|redo|"
              + "refactor|refer|refine|register|relay|renew|repair|replace|rephrase|reproduce|rerun|"
              + "research|revert|review|scan|see (?:if|whether|about)|seek|select|source|sync|synchroni[sz]e|"
              + "put |pay |thank |fetch|hang (?:up|the)|paint|price|settle|deposit|proofread|"
              + "take (?:a look|another look|care|this|it|that|up|down|notes)|transfer|triage|type up|"
              + "undertake|validate|walk through|wrap up|"
              + "tell|turn (?:on|off)|watch|list|pursue|close|explain|escalate|migrate|move|extend|rename|define|deploy|"
              + "release|drop|bump|rebase|land|experiment|benchmark|profile|monitor|flesh out|"
              + "complete|develop|determine|explore|identify|improve|increase|reduce|"
              + "resolve|rework|return|sell|solicit|spec|store|study|supply|survey|train|work|"
              + "add|advertise|announce|arrange|ask|assemble|assess|bring|build|bisect|book|"
              + "buy|call|cancel|chase|check|circulate|clarify|clean|collect|compare|compile|"
              + "confirm|contact|coordinate|copy|create|cut|debug|deliver|design|discuss|"
              + "distribute|document|draft|edit|email|e-mail|evaluate|file|finalise|finalize|"
              + "find|finish|fix|follow[- ]up|help|forward|gather|get|give|implement|inform|inspect|"
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
