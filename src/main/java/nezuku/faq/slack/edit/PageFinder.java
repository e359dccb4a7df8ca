package nezuku.faq.slack.edit;

import java.util.List;
import nezuku.faq.Candidate;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.content.EntryFile;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Sought;
import nezuku.platform.slack.block.Limits;
import nezuku.platform.slack.block.Option;

/** Suggests pages while somebody types: those that they may read, the likeliest first. */
final class PageFinder {
  private static final int MOST = 20;

  private final EditTools tools;
  private final PageForm form;

  PageFinder(EditTools tools) {
    this.tools = tools;
    this.form = new PageForm(tools.partners());
  }

  List<Option> suggest(Sought sought) {
    Person person = tools.directory().person(sought.actor().userId());
    Language language = person.language();
    if (form.audiences(person).isEmpty()
        || !(Question.read(sought.typed(), language)
            instanceof Question.Reading.Askable(Question question))) {
      return List.of();
    }
    return tools.faq().nearest(question, person.clearance(), MOST).stream()
        .map(Candidate::entry)
        .filter(entry -> path(entry, language).length() <= Limits.OPTION_VALUE)
        .map(
            entry ->
                new Option(path(entry, language), entry.in(entry.languageFor(language)).question()))
        .toList();
  }

  private static String path(Entry entry, Language language) {
    return EntryFile.Name.of(entry.category(), entry.id(), entry.languageFor(language)).path();
  }
}
