package nezuku.faq.slack.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Answer;
import nezuku.faq.Category;
import nezuku.faq.Entry;
import nezuku.faq.Question;
import nezuku.faq.content.EntryFile;
import nezuku.faq.edit.Draft;
import nezuku.faq.edit.Fingerprint;
import nezuku.people.Audience;
import nezuku.people.Language;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** Finding a page, opening its form, and what becomes of what was written. */
final class Editing {
  private static final Texts TEXTS = Texts.of(Editing.class);

  private final EditTools tools;
  private final PageForm form;
  private final Publishing publishing;
  private final Deciding deciding;

  Editing(EditTools tools, Publishing publishing, Deciding deciding) {
    this.tools = tools;
    this.form = new PageForm(tools.partners());
    this.publishing = publishing;
    this.deciding = deciding;
  }

  /** Shows the pages that fit what was typed, and offers a new one. */
  void commanded(Act.Commanded command) {
    Person person = tools.directory().person(command.actor().userId());
    Language language = person.language();
    if (form.audiences(person).isEmpty()) {
      tools
          .messenger()
          .respond(command.responseUrl(), Message.of(TEXTS.get(language, "edit.not-you")));
      return;
    }
    List<Button> buttons = new ArrayList<>();
    for (EntryFile.Name page : pages(person, command.text())) {
      tools
          .faq()
          .entry(page.id(), person.clearance())
          .map(entry -> entry.in(page.language()).question())
          .ifPresent(
              title -> buttons.add(Button.of(EditIds.PAGE + buttons.size(), title, page.path())));
    }
    String intro = TEXTS.get(language, buttons.isEmpty() ? "edit.none" : "edit.which");
    buttons.add(Button.of(EditIds.NEW, TEXTS.get(language, "edit.new"), question(command.text())));
    new Blocks()
        .text(intro)
        .buttons(buttons)
        .messages(intro)
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private static String question(String text) {
    return text.isBlank() ? "-" : text.strip().substring(0, Math.min(200, text.strip().length()));
  }

  /** The pages of the entries that come nearest, in the person's language where there is one. */
  private List<EntryFile.Name> pages(Person person, String text) {
    if (!(Question.read(text, person.language())
        instanceof Question.Reading.Askable(Question question))) {
      return List.of();
    }
    Answer answer = tools.faq().ask(question, person.clearance());
    return answer.shown().stream()
        .map(candidate -> page(candidate.entry(), person.language()))
        .toList();
  }

  private static EntryFile.Name page(Entry entry, Language language) {
    return EntryFile.Name.of(entry.category(), entry.id(), entry.languageFor(language));
  }

  /** Opens the form on a page. */
  void openPage(Act.Pressed press, Person person) {
    Optional<EntryFile.Name> name = name(press.value());
    Optional<String> text = name.flatMap(page -> tools.pages().text(page.path()));
    Optional<PageFields> fields = text.flatMap(now -> PageFields.of(press.value(), now));
    if (fields.filter(read -> person.clearance().allows(read.audience())).isEmpty()) {
      tell(person, TEXTS.get(person.language(), "edit.gone"));
    } else if (fields.get().answer().length() > PageForm.MOST_ANSWER) {
      tell(person, TEXTS.get(person.language(), "edit.too-long", press.value()));
    } else {
      open(press, person, new PageForm.Carried(press.value(), Fingerprint.of(text), false), fields);
    }
  }

  /** Opens an empty form; its question is what was looked for. */
  void openNew(Act.Pressed press, Person person, String id) {
    List<Audience> audiences = form.audiences(person);
    if (audiences.isEmpty() || categories().isEmpty()) {
      tell(person, TEXTS.get(person.language(), "edit.not-you"));
      return;
    }
    String folder = categories().getFirst().id();
    String path = EntryFile.Name.of(folder, id, person.language()).path();
    String question = press.value().equals("-") ? "" : press.value();
    open(
        press,
        person,
        new PageForm.Carried(path, Fingerprint.NONE, true),
        Optional.of(new PageFields(question, List.of(), audiences.getFirst(), "")));
  }

  /** Opens the form on a draft, over what counts now. */
  void openDraft(Act.Pressed press, Person person) {
    Optional<Draft> draft = tools.drafts().find(press.value());
    Optional<PageFields> fields =
        draft.flatMap(found -> found.text().flatMap(text -> PageFields.of(found.path(), text)));
    if (fields.filter(read -> person.clearance().allows(read.audience())).isEmpty()) {
      tell(person, TEXTS.get(person.language(), "edit.gone"));
      return;
    }
    String path = draft.orElseThrow().path();
    Optional<String> now = tools.pages().text(path);
    open(press, person, new PageForm.Carried(path, Fingerprint.of(now), now.isEmpty()), fields);
  }

  private void open(
      Act.Pressed press, Person person, PageForm.Carried carried, Optional<PageFields> fields) {
    tools
        .now()
        .open(press.triggerId(), form.modal(person, carried, fields.orElseThrow(), categories()));
  }

  private List<Category> categories() {
    return tools.faq().content().categories().stream()
        .sorted(Comparator.comparing(Category::id))
        .toList();
  }

  /** Publishes what was written, or hands it to whoever may. */
  void submitted(Act.Submitted submitted, String draftId) {
    Person person = tools.directory().person(submitted.actor().userId());
    Optional<PageForm.Carried> carried = PageForm.Carried.parse(submitted.metadata());
    Optional<PageFields> fields = form.read(person, submitted.values());
    Optional<EntryFile.Name> name = carried.flatMap(c -> name(c.path()));
    if (carried.isEmpty() || fields.isEmpty() || name.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "edit.gone"));
      return;
    }
    Optional<Category> category =
        tools
            .faq()
            .content()
            .category(submitted.values().getOrDefault(EditIds.CATEGORY, name.get().category()));
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), person.zone());
    if (carried.get().isNew() && category.isEmpty()) {
      tell(person, TEXTS.get(person.language(), "edit.gone"));
      return;
    }
    String path =
        carried.get().isNew()
            ? EntryFile.Name.of(category.orElseThrow().id(), name.get().id(), name.get().language())
                .path()
            : name.get().path();
    Optional<String> now = tools.pages().text(path);
    boolean theirs =
        now.flatMap(text -> PageFields.of(path, text))
            .filter(read -> !person.clearance().allows(read.audience()))
            .isEmpty();
    if (!theirs) {
      tell(person, TEXTS.get(person.language(), "edit.gone"));
      return;
    }
    String text =
        now.isPresent()
            ? fields.get().over(path, now.get(), today)
            : category
                .map(folder -> fields.get().anew(folder, today))
                .orElseGet(() -> fields.get().over(path, "", today));
    Draft draft =
        new Draft(
            draftId,
            path,
            Optional.of(text),
            carried.get().base(),
            person.id(),
            tools.clock().instant(),
            Optional.empty());
    if (publishing.mayPublish(person, path, fields.get().audience())) {
      deciding.publish(draft, person);
    } else {
      deciding.propose(draft, deciding.decider(draft, fields.get().audience()), person);
    }
  }

  /** A path that came from outside. */
  private static Optional<EntryFile.Name> name(String path) {
    return path.length() > 200 || path.contains("..")
        ? Optional.empty()
        : EntryFile.Name.of(Path.of(path));
  }

  private void tell(Person person, String sentence) {
    tools.messenger().direct(person.id(), Message.of(sentence));
  }
}
