package nezuku.platform.slack.web;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nezuku.platform.slack.block.Mrkdwn;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Looks up in Slack what it did not deliver: channels, threads and files. */
public final class SlackReader {
  private static final Pattern SLACK = Pattern.compile("([a-z0-9-]+\\.)*slack(-files)?\\.com");
  private static final int PAGE = 200;
  private static final int AT_ONCE = 65_536;
  private static final int MOST_MESSAGES = 1_000;

  private final MethodsClient slack;
  private final SlackCalls calls;
  private final OkHttpClient http;
  private final String token;
  private final Optional<String> otherSlack;

  /**
   * A message of a thread.
   *
   * @param userId the user id of who wrote it; empty if no person did
   * @param text as plain text, in which people are still mentioned as {@code <@U123>}
   * @param fileIds the ids of the files that hang on it
   */
  public record Line(String userId, String text, List<String> fileIds) {}

  /**
   * A file that somebody shared.
   *
   * @param size in bytes, as Slack says
   * @param address where its content is fetched
   * @param permalink where people open it; empty if nowhere
   */
  public record Shared(String name, long size, String address, String permalink) {}

  /**
   * Over the Web API.
   *
   * @param http fetches files; it must follow no redirect
   * @param otherSlack the host of another Slack than Slack's own
   */
  public SlackReader(
      MethodsClient slack,
      SlackCalls calls,
      OkHttpClient http,
      String token,
      Optional<String> otherSlack) {
    this.slack = slack;
    this.calls = calls;
    this.http = http;
    this.token = token;
    this.otherSlack = otherSlack;
  }

  /** Whether the bot can speak in a channel. */
  public Standing standing(String channelId) {
    try {
      var channel =
          calls
              .send("conversations.info", () -> slack.conversationsInfo(r -> r.channel(channelId)))
              .getChannel();
      if (channel.isArchived()) {
        return Standing.ARCHIVED;
      }
      return channel.isMember() ? Standing.OPEN : Standing.NOT_JOINED;
    } catch (SlackRefusal e) {
      if (e.error().equals("channel_not_found")) {
        return Standing.GONE;
      }
      throw e;
    }
  }

  /**
   * The messages of a thread, the oldest first; of a message without replies that one.
   *
   * @throws SlackRefusal if Slack refuses, such as where the bot is not in the channel
   */
  public List<Line> thread(String channelId, String threadTs) {
    List<Line> lines = new ArrayList<>();
    String cursor = "";
    do {
      String from = cursor;
      var page =
          calls.send(
              "conversations.replies",
              () ->
                  slack.conversationsReplies(
                      r -> r.channel(channelId).ts(threadTs).limit(PAGE).cursor(from)));
      page.getMessages().forEach(message -> lines.add(line(message)));
      cursor =
          page.getResponseMetadata() == null
              ? ""
              : Objects.requireNonNullElse(page.getResponseMetadata().getNextCursor(), "");
    } while (!cursor.isEmpty() && lines.size() < MOST_MESSAGES);
    return lines;
  }

  private static Line line(Message message) {
    boolean person = message.getBotId() == null && message.getUser() != null;
    List<String> files =
        message.getFiles() == null
            ? List.of()
            : message.getFiles().stream().map(File::getId).toList();
    return new Line(
        person ? message.getUser() : "",
        Mrkdwn.withMentions(Objects.requireNonNullElse(message.getText(), "")),
        files);
  }

  /**
   * A file that was shared where the bot is.
   *
   * @throws SlackRefusal if Slack refuses
   */
  public Shared file(String fileId) {
    File file = calls.send("files.info", () -> slack.filesInfo(r -> r.file(fileId))).getFile();
    return new Shared(
        Objects.requireNonNullElse(file.getName(), "?"),
        file.getSize() == null ? 0 : file.getSize(),
        Objects.requireNonNullElse(file.getUrlPrivateDownload(), ""),
        Objects.requireNonNullElse(file.getPermalink(), ""));
  }

  /**
   * What is in a file; empty if it is longer.
   *
   * @param most how many bytes it may have
   * @throws SlackRefusal if it is not with Slack, or Slack does not give it
   * @throws UncheckedIOException if it can't be fetched in time
   */
  public Optional<byte[]> content(Shared file, int most) {
    return fetched(file, source -> atMost(source, most));
  }

  /** What is made of a file's content. */
  @FunctionalInterface
  private interface Taken<T> {
    T of(InputStream source) throws IOException;
  }

  private <T> T fetched(Shared file, Taken<T> taken) {
    HttpUrl address = HttpUrl.parse(file.address());
    // The token goes to nobody but Slack.
    if (address == null || !isSlacks(address)) {
      throw new SlackRefusal("files", "foreign_host", "");
    }
    Request request =
        new Request.Builder().url(address).header("Authorization", "Bearer " + token).build();
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new SlackRefusal("files", "http_" + response.code(), "");
      }
      return taken.of(response.body().byteStream());
    } catch (IOException e) {
      throw new UncheckedIOException("a file can't be fetched", e);
    }
  }

  /**
   * Saves what is in a file.
   *
   * @param target a file that is written over
   * @param most how many bytes it may have
   * @return whether it has no more
   * @throws SlackRefusal if it is not with Slack, or Slack does not give it
   * @throws UncheckedIOException if it can't be fetched in time
   */
  public boolean save(Shared file, Path target, long most) {
    return fetched(
        file,
        source -> {
          try (OutputStream out = Files.newOutputStream(target)) {
            return copy(source, out, most);
          }
        });
  }

  private static boolean copy(InputStream source, OutputStream out, long most) throws IOException {
    long copied = 0;
    byte[] some = source.readNBytes(AT_ONCE);
    while (some.length > 0 && copied + some.length <= most) {
      out.write(some);
      copied += some.length;
      some = source.readNBytes(AT_ONCE);
    }
    return some.length == 0;
  }

  private static Optional<byte[]> atMost(InputStream source, int most) throws IOException {
    byte[] content = source.readNBytes(most + 1);
    return content.length > most ? Optional.empty() : Optional.of(content);
  }

  private boolean isSlacks(HttpUrl url) {
    return (url.isHttps() && SLACK.matcher(url.host()).matches())
        || otherSlack.filter(url.host()::equals).isPresent();
  }
}
