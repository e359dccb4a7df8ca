package nezuku.platform.slack;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nezuku.people.Directory;
import nezuku.people.Language;
import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.send.Messenger;
import nezuku.platform.text.Texts;

/** {@code /bpo-help}: what the bot can do, as its features tell. */
public final class HelpFeature implements Feature {
  private static final Texts TEXTS = Texts.of(HelpFeature.class);

  private final Messenger messenger;
  private final Directory directory;
  private final Supplier<List<Feature>> features;

  /** Help on the features of the bot. */
  public HelpFeature(Messenger messenger, Directory directory, Supplier<List<Feature>> features) {
    this.messenger = messenger;
    this.directory = directory;
    this.features = features;
  }

  @Override
  public List<Listener> listeners() {
    return List.of(new Listener.OnCommand("/bpo-help", this::help));
  }

  @Override
  public List<String> help(Language language) {
    return List.of();
  }

  private void help(Act.Commanded command) {
    Language language = directory.person(command.actor().userId()).language();
    String title = TEXTS.get(language, "help.title");
    String lines =
        features.get().stream()
            .flatMap(feature -> feature.help(language).stream())
            .map(line -> "- " + line)
            .collect(Collectors.joining("\n"));
    Blocks blocks =
        new Blocks().header(title).text(TEXTS.get(language, "help.intro")).markdown(lines);
    blocks.messages(title).forEach(message -> messenger.respond(command.responseUrl(), message));
  }
}
