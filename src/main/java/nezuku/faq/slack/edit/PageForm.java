package nezuku.faq.slack.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nezuku.faq.Category;
import nezuku.faq.slack.Ids;
import nezuku.people.Audience;
import nezuku.people.Clearance;
import nezuku.people.Language;
import nezuku.people.Partners;
import nezuku.people.Person;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.Button;
import nezuku.platform.slack.block.Modal;
import nezuku.platform.slack.block.Option;
import nezuku.platform.text.Texts;

/** The form in which a page is written. */
final class PageForm {
  /** Slack's own limit for what is typed into one box. */
  static final int MOST_ANSWER = 3_000;

  private static final Texts TEXTS = Texts.of(PageForm.class);
  private static final int MOST_QUESTION = 300;
  private static final int MOST_ALIASES = 3_000;

  /**
   * What the form carries along; not to be trusted when it comes back.
   *
   * @param path the page; of a new one the folder is chosen in the form
   * @param base the fingerprint of the text that was edited
   * @param isNew whether the page is to be made
   */
  record Carried(String path, String base, boolean isNew) {
    static Optional<Carried> parse(String metadata) {
      List<String> parts = List.of(metadata.split("\n", -1));
      return parts.size() == 3
          ? Optional.of(new Carried(parts.get(0), parts.get(1), parts.get(2).equals("new")))
          : Optional.empty();
    }

    /** The same for another page. */
    Carried at(String other) {
      return new Carried(other, base, isNew);
    }

    @Override
    public String toString() {
      return path + "\n" + base + "\n" + (isNew ? "new" : "");
    }
  }

  private final Partners partners;

  PageForm(Partners partners) {
    this.partners = partners;
  }

  /**
   * The form, filled in.
   *
   * @param learnt how many wordings the person may decide on
   * @param preview what stands below it
   */
  Modal modal(
      Person person,
      Carried carried,
      PageFields fields,
      List<Category> categories,
      int learnt,
      Blocks preview) {
    Language language = person.language();
    Blocks blocks = new Blocks();
    if (learnt > 0) {
      String id = carried.path().replaceAll("^.*/|\\..*$", "");
      blocks.buttons(
          List.of(Button.of(Ids.WORDINGS + id, TEXTS.get(language, "form.wordings", learnt), id)));
    }
    if (carried.isNew()) {
      String folder = carried.path().substring(0, carried.path().indexOf('/'));
      blocks.select(
          EditIds.CATEGORY,
          TEXTS.get(language, "form.category"),
          categories.stream()
              .map(category -> new Option(category.id(), category.name(language)))
              .toList(),
          folder);
    }
    blocks
        .line(
            EditIds.QUESTION,
            TEXTS.get(language, "form.question"),
            fields.question(),
            MOST_QUESTION)
        .write(EditIds.ANSWER, TEXTS.get(language, "form.answer"), fields.answer(), MOST_ANSWER)
        .write(
            EditIds.ALIASES,
            TEXTS.get(language, "form.aliases"),
            String.join("\n", fields.aliases()),
            MOST_ALIASES)
        .optional()
        .select(
            EditIds.AUDIENCE,
            TEXTS.get(language, "form.audience"),
            audiences(person).stream()
                .map(audience -> new Option(audience.toString(), name(language, audience)))
                .toList(),
            fields.audience().toString())
        .buttons(
            List.of(
                Button.of(EditIds.PREVIEW, TEXTS.get(language, "form.preview"), carried.path())))
        .append(preview);
    return new Modal(
        EditIds.FORM,
        carried.toString(),
        TEXTS.get(language, carried.isNew() ? "form.new" : "form.edit"),
        TEXTS.get(language, "form.submit"),
        TEXTS.get(language, "form.close"),
        blocks.view());
  }

  /** Whom this person may write for: nobody writes for people whose texts they may not read. */
  List<Audience> audiences(Person person) {
    return switch (person.clearance()) {
      case Clearance.Full full ->
          Stream.<Stream<Audience>>of(
                  Stream.of(new Audience.Internal(), new Audience.AllPartners()),
                  partners.byName().keySet().stream().sorted().map(Audience.OnePartner::new),
                  Stream.of(new Audience.Everyone()))
              .flatMap(some -> some)
              .toList();
      case Clearance.OfPartner(String partner) -> List.of(new Audience.OnePartner(partner));
      case Clearance.OfAnyPartner any -> List.of();
      case Clearance.Public open -> List.of();
    };
  }

  /** How an audience is called. */
  static String name(Language language, Audience audience) {
    return switch (audience) {
      case Audience.Internal internal -> TEXTS.get(language, "audience.internal");
      case Audience.AllPartners all -> TEXTS.get(language, "audience.partner");
      case Audience.OnePartner(String partner) -> TEXTS.get(language, "audience.one", partner);
      case Audience.Everyone everyone -> TEXTS.get(language, "audience.everyone");
    };
  }

  /** What was filled in; empty where the audience is none that this person may choose. */
  Optional<PageFields> read(Person person, Map<String, String> values) {
    List<String> aliases = new ArrayList<>();
    values.getOrDefault(EditIds.ALIASES, "").lines().map(String::strip).forEach(aliases::add);
    aliases.removeIf(String::isEmpty);
    return audiences(person).stream()
        .filter(audience -> audience.toString().equals(values.get(EditIds.AUDIENCE)))
        .findFirst()
        .map(
            audience ->
                new PageFields(
                    values.getOrDefault(EditIds.QUESTION, "").strip(),
                    aliases,
                    audience,
                    values.getOrDefault(EditIds.ANSWER, "").strip()));
  }
}
