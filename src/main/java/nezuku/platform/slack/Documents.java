package nezuku.platform.slack;

import com.slack.api.model.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nezuku.platform.slack.Act.Shared.FileKind;
import org.jspecify.annotations.Nullable;

/** Which of the files on a message can be read, by their names. */
final class Documents {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Map<FileKind, Pattern> NAMES =
      Map.of(
          FileKind.TEXT, Pattern.compile(".*\\.(?:md|txt|docx?)", FLAGS),
          FileKind.TABLE, Pattern.compile(".*\\.(?:csv|tsv|xlsx?|xlsm)", FLAGS),
          FileKind.ANY, Pattern.compile(".*", FLAGS));
  private static final int MOST = 5;

  private Documents() {}

  /**
   * As what the files on a message are to be taken.
   *
   * @param direct whether it was written to the bot; then a picture may illustrate a question
   */
  static List<FileKind> kinds(@Nullable List<File> files, boolean direct, boolean asks) {
    List<FileKind> read =
        Stream.of(FileKind.TEXT, FileKind.TABLE)
            .filter(kind -> !in(files, kind).isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    boolean any = !direct || (read.isEmpty() && !asks);
    if (any && !in(files, FileKind.ANY).isEmpty()) {
      read.add(FileKind.ANY);
    }
    return List.copyOf(read);
  }

  /** The ids of those of a kind. */
  static List<String> in(@Nullable List<File> files, FileKind kind) {
    Pattern names = Objects.requireNonNull(NAMES.get(kind));
    return files == null
        ? List.of()
        : files.stream()
            .filter(file -> names.matcher(Objects.requireNonNullElse(file.getName(), "")).matches())
            .map(File::getId)
            .limit(MOST)
            .toList();
  }
}
