package nezuku.faq.slack.consultation;

import java.util.List;
import java.util.Optional;
import nezuku.faq.Candidate;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.consultation.Pending;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Sought;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Option;

/**
 * Suggests entries that answer an open question: what both the asker and whoever was asked may
 * read; before anything is typed, what comes nearest to the question itself.
 */
final class EntryFinder {
  private static final int MOST = 20;

  private final ConsultationTools tools;
  private final Holding holding;

  EntryFinder(ConsultationTools tools, Holding holding) {
    this.tools = tools;
    this.holding = holding;
  }

  List<Option> suggest(Sought sought) {
    Person person = tools.directory().person(sought.actor().userId());
    Optional<Pending> pending = holding.theirs(sought.metadata(), person);
    return pending.map(open -> suggest(open, person, sought.typed())).orElse(List.of());
  }

  private List<Option> suggest(Pending pending, Person person, String typed) {
    Language language = person.language();
    Person asker = tools.directory().person(pending.gap().askerId());
    Clearance both = person.clearance().and(asker.clearance());
    Question question =
        Question.read(typed, language) instanceof Question.Reading.Askable(Question read)
            ? read
            : new Question(pending.gap().question(), pending.gap().language());
    return tools.faq().nearest(question, both, MOST).stream()
        .map(Candidate::entry)
        .filter(entry -> entry.id().length() <= Limits.OPTION_VALUE)
        .map(entry -> new Option(entry.id(), title(entry, language)))
        .toList();
  }

  private static String title(Entry entry, Language language) {
    return entry.in(entry.languageFor(language)).question();
  }
}
