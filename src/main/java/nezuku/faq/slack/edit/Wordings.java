package nezuku.faq.slack.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.Entry;
import nezuku.faq.content.EntryFile;
import nezuku.faq.content.PageText;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.learning.LearntAlias;
import nezuku.faq.regression.Flip;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.Act.Surface;
import nezuku.platform.slack.block.Message;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.text.Reference;
import nezuku.platform.text.Texts;

/** The wordings that an entry was taught: whoever may publish its pages keeps or removes them. */
final class Wordings {
  private static final Texts TEXTS = Texts.of(Wordings.class);

  private final EditTools tools;
  private final Publishing publishing;
  private final WordingsView view;

  /** A wording of an entry that somebody may decide on. */
  private record Mine(LearntAlias alias, Entry entry) {}

  Wordings(EditTools tools, Publishing publishing) {
    this.tools = tools;
    this.publishing = publishing;
    this.view = new WordingsView(tools);
  }

  /** How many wordings of a page's entry somebody may decide on. */
  int count(Person person, EntryFile.Name page) {
    return theirs(person, page.id()).map(entry -> view.open(entry).size()).orElse(0);
  }

  /** Shows them: on top of the form where they were asked for there. */
  void open(Act.Pressed press, Person person) {
    Optional<Entry> entry = theirs(person, press.value());
    if (entry.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "edit.gone"));
      return;
    }
    Modal modal = view.modal(person.language(), entry.get(), view.open(entry.get()));
    if (press.surface() instanceof Surface.InModal) {
      tools.now().push(press.triggerId(), modal);
    } else {
      tools.now().open(press.triggerId(), modal);
    }
  }

  /** Takes one into the page. */
  void keep(Act.Pressed press, Person person) {
    Optional<Mine> mine = mine(press, person);
    Optional<Draft> draft = mine.flatMap(one -> draft(one, person));
    if (draft.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "wordings.settled"));
      return;
    }
    List<Flip> turned = tools.learning().learner().flips(mine.get().alias().claim());
    showWithout(press, person, mine.get());
    tools.drafts().propose(draft.get());
    switch (publishing.publish(draft.get(), person)) {
      case Publishing.Outcome.Published published ->
          tools.learning().learner().kept(mine.get().alias(), turned, tools.clock().instant());
      case Publishing.Outcome.Unfit unfit ->
          tell(person, Deciding.sentence(person.language(), unfit, draft.get()));
      // Undoes all of it; the act is tried again.
      case Publishing.Outcome.Outdated outdated -> throw new IllegalStateException("changed");
      case Publishing.Outcome.Decided decided -> throw new IllegalStateException("decided");
    }
  }

  /** Does not want one. */
  void remove(Act.Pressed press, Person person) {
    Optional<Mine> mine = mine(press, person);
    if (mine.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "wordings.settled"));
      return;
    }
    showWithout(press, person, mine.get());
    tools.learning().learner().removed(mine.get().alias(), tools.clock().instant());
  }

  /** Slack is asked before anything is changed. */
  private void showWithout(Act.Pressed press, Person person, Mine decided) {
    if (press.surface() instanceof Surface.InModal in) {
      List<LearntAlias> left =
          view.open(decided.entry()).stream()
              .filter(alias -> alias.id() != decided.alias().id())
              .toList();
      tools.now().update(in.viewId(), view.modal(person.language(), decided.entry(), left));
    }
  }

  /** The page with the wording as one of its aliases; when it was checked stays as it was. */
  private Optional<Draft> draft(Mine mine, Person person) {
    Entry entry = mine.entry();
    String path =
        EntryFile.Name.of(
                entry.category(), entry.id(), entry.languageFor(mine.alias().claim().language()))
            .path();
    return tools
        .pages()
        .text(path)
        .flatMap(
            now ->
                PageFields.of(path, now)
                    .map(fields -> with(now, fields, mine.alias().claim().wording()))
                    .map(
                        text ->
                            new Draft(
                                Reference.random().toString(),
                                path,
                                Optional.of(text),
                                Fingerprint.of(Optional.of(now)),
                                person.id(),
                                tools.clock().instant(),
                                Optional.empty())));
  }

  private static String with(String now, PageFields fields, String wording) {
    Stream<String> aliases = Stream.concat(fields.aliases().stream(), Stream.of(wording));
    return PageText.of(now).with("aliases", aliases.distinct()).toString();
  }

  private Optional<Mine> mine(Act.Pressed press, Person person) {
    return Optional.of(press.value())
        .filter(id -> id.matches("\\d{1,18}"))
        .flatMap(id -> tools.learning().memory().find(Long.parseLong(id)))
        .filter(LearntAlias::isOpen)
        .flatMap(
            alias -> theirs(person, alias.claim().entry()).map(entry -> new Mine(alias, entry)));
  }

  /** The entry, if this person may publish all its pages. */
  private Optional<Entry> theirs(Person person, String id) {
    return tools
        .faq()
        .entry(id, person.clearance())
        .filter(
            entry ->
                entry.wordings().keySet().stream()
                    .map(language -> EntryFile.Name.of(entry.category(), id, language).path())
                    .allMatch(path -> publishing.mayPublish(person, path, entry.audience())));
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
