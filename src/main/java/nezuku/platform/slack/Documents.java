package nezuku.platform.slack;

import com.slack.api.model.File;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of the files on a message are texts that can be read, or are Word documents at least. */
final class Documents {
  private static final Pattern NAME =
      Pattern.compile(".*\\.(?:md|txt|docx?)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int MOST = 5;

  private Documents() {}

  /** Their ids. */
  static List<String> in(@Nullable List<File> files) {
    return files == null
        ? List.of()
        : files.stream()
            .filter(file -> NAME.matcher(Objects.requireNonNullElse(file.getName(), "")).matches())
            .map(File::getId)
            .limit(MOST)
            .toList();
  }
}
