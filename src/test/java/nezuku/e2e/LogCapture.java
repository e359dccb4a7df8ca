package nezuku.e2e;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * Every line of the log in JSON, with all arguments and stack traces: of the bot at every level, of
 * the libraries at the level that is configured.
 */
final class LogCapture extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final JsonEncoder encoder = new JsonEncoder();
  private final Logger root;
  private final Logger bot;

  private LogCapture(LoggerContext context) {
    root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    bot = context.getLogger("nezuku");
    encoder.setContext(context);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    setContext(context);
    start();
    bot.setLevel(Level.TRACE);
    root.addAppender(this);
  }

  static LogCapture open() {
    return new LogCapture((LoggerContext) LoggerFactory.getILoggerFactory());
  }

  @Override
  protected void append(ILoggingEvent event) {
    // The encoder escapes slashes, behind which an address would hide.
    lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8).replace("\\/", "/"));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    root.detachAppender(this);
    bot.setLevel(null);
  }
}
