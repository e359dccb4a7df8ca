package nezuku.faq.slack.edit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import nezuku.platform.slack.block.Modal;
import nezuku.platform.text.Texts;

/** Finding a page, opening its form, and what becomes of what was written. */
final class Editing {
  private static final Texts TEXTS = Texts.of(Editing.class);

  private final EditTools tools;
  private final PageForm form;
  private final Publishing publishing;
  private final Deciding deciding;
  private final Wordings wordings;
  private final Previewing previewing;

  Editing(EditTools tools, Publishing publishing, Deciding deciding, Wordings wordings) {
    this.tools = tools;
    this.form = new PageForm(tools.partners());
    this.publishing = publishing;
    this.deciding = deciding;
    this.wordings = wordings;
    this.previewing = new Previewing(tools);
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
    String intro = TEXTS.get(language, intro(command.text(), buttons.isEmpty()));
    buttons.add(Button.of(EditIds.NEW, TEXTS.get(language, "edit.new"), question(command.text())));
    new Blocks()
        .text(intro)
        .buttons(buttons)
        .find(EditIds.FIND, TEXTS.get(language, "edit.find"))
        .messages(intro)
        .forEach(message -> tools.messenger().respond(command.responseUrl(), message));
  }

  private static String intro(String words, boolean nothingFound) {
    if (words.isBlank()) {
      return "edit.what";
    }
    return nothingFound ? "edit.none" : "edit.which";
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
    tools.now().open(press.triggerId(), modal(person, carried, fields.orElseThrow(), new Blocks()));
  }

  private Modal modal(Person person, PageForm.Carried carried, PageFields fields, Blocks preview) {
    int learnt = name(carried.path()).map(page -> wordings.count(person, page)).orElse(0);
    return form.modal(person, carried, fields, categories(), learnt, preview);
  }

  /** Shows below the form how what was typed will look; nothing of it is lost. */
  void preview(Act.Pressed press, Person person) {
    if (press.surface() instanceof Act.Surface.InModal in) {
      Optional<PageForm.Carried> carried = PageForm.Carried.parse(in.metadata());
      Optional<EntryFile.Name> page = carried.flatMap(c -> page(c, in.values()));
      Optional<PageFields> fields = form.read(person, in.values());
      if (page.isPresent() && fields.isPresent()) {
        Blocks preview = previewing.of(person, page.get(), fields.get());
        PageForm.Carried next = carried.orElseThrow().at(page.get().path());
        tools.now().update(in.viewId(), modal(person, next, fields.get(), preview));
      }
    }
  }

  private List<Category> categories() {
    return tools.faq().content().categories().stream()
        .sorted(Comparator.comparing(Category::id))
        .toList();
  }

  /** Publishes what was written, or hands it to whoever may. */
  void submitted(Act.Submitted submitted, String draftId) {
    Person person = tools.directory().person(submitted.actor().userId());
    Optional<Draft> draft = draft(submitted, person, draftId);
    Optional<Audience> audience = form.read(person, submitted.values()).map(PageFields::audience);
    if (draft.isEmpty() || audience.isEmpty()) {
      giveBack(person, submitted.values().getOrDefault(EditIds.ANSWER, ""));
    } else if (publishing.mayPublish(person, draft.get().path(), audience.get())) {
      deciding.publish(draft.get(), person);
    } else {
      deciding.propose(draft.get(), deciding.decider(draft.get(), audience.get()), person);
    }
  }

  /** What was written, as a draft; empty where it is not theirs to write. */
  private Optional<Draft> draft(Act.Submitted submitted, Person person, String draftId) {
    Optional<PageForm.Carried> carried = PageForm.Carried.parse(submitted.metadata());
    Optional<PageFields> fields = form.read(person, submitted.values());
    Optional<EntryFile.Name> page = carried.flatMap(c -> page(c, submitted.values()));
    if (fields.isEmpty() || page.isEmpty()) {
      return Optional.empty();
    }
    String path = page.get().path();
    Optional<String> now = tools.pages().text(path);
    return text(now, page.get(), fields.get(), person)
        .map(
            text ->
                new Draft(
                    draftId,
                    path,
                    Optional.of(text),
                    carried.orElseThrow().base(),
                    person.id(),
                    tools.clock().instant(),
                    Optional.empty()));
  }

  /** Which page it is; of a new one the folder was chosen in the form. */
  private static Optional<EntryFile.Name> page(
      PageForm.Carried carried, Map<String, String> values) {
    Optional<EntryFile.Name> page = name(carried.path());
    return carried.isNew()
        ? page.map(
            name ->
                EntryFile.Name.of(
                    values.getOrDefault(EditIds.CATEGORY, name.category()),
                    name.id(),
                    name.language()))
        : page;
  }

  /** The page's new text: over the one that counts, if this person may read that. */
  private Optional<String> text(
      Optional<String> now, EntryFile.Name page, PageFields fields, Person person) {
    LocalDate today = LocalDate.ofInstant(tools.clock().instant(), person.zone());
    if (now.isEmpty()) {
      return tools
          .faq()
          .content()
          .category(page.category())
          .map(category -> fields.anew(category, today));
    }
    return PageFields.of(page.path(), now.get())
        .filter(before -> person.clearance().allows(before.audience()))
        .map(before -> fields.over(page.path(), now.get(), today));
  }

  /** What was typed must not be lost. */
  private void giveBack(Person person, String answer) {
    String sentence = TEXTS.get(person.language(), "edit.gone");
    new Blocks()
        .text(sentence)
        .markdown(answer)
        .messages(sentence)
        .forEach(message -> tools.messenger().direct(person.id(), message));
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
