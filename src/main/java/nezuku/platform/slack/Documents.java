package nezuku.platform.slack;

import com.slack.api.model.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nezuku.platform.slack.Act.Shared.FileKind;
import org.jspecify.annotations.Nullable;

/** Which of the files on a message can be read, by their names. */
final class Documents {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Map<FileKind, Pattern> NAMES =
      Map.of(
          FileKind.TEXT, Pattern.compile(".*\\.(?:md|txt|docx?)", FLAGS),
          FileKind.TABLE, Pattern.compile(".*\\.(?:csv|tsv|xlsx?|xlsm)", FLAGS));
  private static final int MOST = 5;

  private Documents() {}

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
