package nezuku.faq.slack.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nezuku.faq.Category;
import nezuku.faq.content.EntryFile;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.gap.Topic;
import nezuku.faq.gap.Worklist;
import nezuku.people.Audience;
import nezuku.people.Person;
import nezuku.platform.slack.Act;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Message;
import nezuku.platform.text.Texts;

/** "Start a page": the form for a new page, with what people have asked in vain filled in. */
final class Starting {
  private static final Texts TEXTS = Texts.of(Starting.class);
  private static final int MOST_ALIASES = 10;

  private final EditTools tools;
  private final PageForm form;

  Starting(EditTools tools) {
    this.tools = tools;
    this.form = new PageForm(tools.partners());
  }

  /**
   * Opens the form.
   *
   * @param id the new page's
   */
  void open(Act.Pressed press, Person person, String id) {
    Optional<Topic> topic = Worklist.find(press.value(), tools.worklist().of(person));
    List<Category> categories =
        tools.faq().content().categories().stream()
            .sorted(Comparator.comparing(Category::id))
            .toList();
    List<Audience> audiences = form.audiences(person);
    if (topic.isEmpty() || categories.isEmpty() || audiences.isEmpty()) {
      tools.messenger().direct(person.id(), Message.of(TEXTS.get(person.language(), "topic.gone")));
      return;
    }
    Topic found = topic.get();
    String folder =
        tools.faq().content().category(found.category()).orElse(categories.getFirst()).id();
    String path = EntryFile.Name.of(folder, id, found.central().language()).path();
    tools
        .now()
        .open(
            press.triggerId(),
            form.modal(
                person,
                new PageForm.Carried(path, Fingerprint.NONE, true),
                fields(found, audiences),
                categories,
                0,
                new Blocks()));
  }

  private static PageFields fields(Topic topic, List<Audience> audiences) {
    return new PageFields(
        topic.title(),
        topic.otherWordings().stream().limit(MOST_ALIASES).toList(),
        audiences.contains(topic.audience()) ? topic.audience() : audiences.getFirst(),
        "");
  }
}
