package nezuku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nezuku.faq.CanonicalText;
import nezuku.faq.Faq;
import nezuku.faq.Question;
import nezuku.faq.content.ContentReader;
import nezuku.faq.content.EntryFile;
import nezuku.faq.content.RegressionFile;
import nezuku.faq.edit.Edition;
import nezuku.faq.regression.Confirmed;
import nezuku.faq.regression.Regression;
import nezuku.faq.store.ConfirmedTable;
import nezuku.faq.store.DraftTable;
import nezuku.platform.store.Database;
import nezuku.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code nezuku faq pull}: writes what was published in Slack into the content's folder, for a
 * commit; pages that were retired are deleted there.
 */
@Command(name = "pull", mixinStandardHelpOptions = true)
final class FaqPullCommand extends DatabaseCommand {
  private static final Texts TEXTS = Texts.of(FaqPullCommand.class);

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "DIR")
  private @Nullable Path folder;

  FaqPullCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    Path content = folder == null ? home().content() : folder;
    if (!Files.isDirectory(content)) {
      throw new UsageProblem(TEXTS.get(language(), "no-content", content.toString()));
    }
    Edition edition;
    List<Confirmed> confirmed;
    try (Database database = Database.openExisting(database())) {
      edition = new DraftTable(database).newest();
      confirmed = new ConfirmedTable(database).newest(Regression.MOST);
    }
    int changed = 0;
    for (Map.Entry<String, Optional<String>> page : new TreeMap<>(edition.pages()).entrySet()) {
      changed += pull(content, page.getKey(), page.getValue()) ? 1 : 0;
    }
    pullConfirmed(content, confirmed);
    out().println(TEXTS.get(language(), "pulled", changed, content.toString()));
    out().flush();
    return 0;
  }

  /**
   * Writes the confirmed questions beside those that stand in the file, as far as the content
   * answers them so: a gate that is shut from the start guards nothing.
   */
  private void pullConfirmed(Path content, List<Confirmed> confirmed) throws IOException {
    Path file = content.resolve(RegressionFile.NAME);
    Map<List<Object>, Confirmed> known = new LinkedHashMap<>();
    confirmed.forEach(one -> known.putIfAbsent(key(one), one));
    if (Files.exists(file)) {
      RegressionFile.read(file)
          .questions()
          .forEach(line -> known.putIfAbsent(key(line.confirmed()), line.confirmed()));
    }
    if (known.isEmpty()) {
      return;
    }
    Faq faq = Gate.faq(ContentReader.read(content, home().today()).content());
    List<Confirmed> met =
        known.values().stream().filter(one -> one.isMetBy(one.askedOf(faq))).toList();
    String text = RegressionFile.text(met);
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
      out().println(TEXTS.get(language(), "pull.confirmed", RegressionFile.NAME, met.size()));
    }
  }

  private static List<Object> key(Confirmed one) {
    Question question = one.question();
    return List.of(CanonicalText.of(question.text()), question.language(), one.clearance());
  }

  /** Writes or deletes one file; false if it is as it shall be. */
  private boolean pull(Path content, String path, Optional<String> text) throws IOException {
    // What is in the database was checked when it was written; a path is checked twice.
    Path file = content.resolve(path).normalize();
    if (EntryFile.Name.of(Path.of(path)).isEmpty() || !file.startsWith(content.normalize())) {
      throw new IOException("not a page: " + path);
    }
    Optional<String> now =
        Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    if (now.equals(text)) {
      return false;
    }
    if (text.isPresent()) {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text.get());
    } else {
      Files.delete(file);
    }
    out().println(TEXTS.get(language(), text.isPresent() ? "pull.wrote" : "pull.deleted", path));
    return true;
  }
}
