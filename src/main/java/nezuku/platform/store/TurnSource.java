package nezuku.platform.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.locks.Lock;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections that wait for their turn among our own writers, where they would else have to try
 * again and again, and in the end in vain.
 */
final class TurnSource implements DataSource {
  private final DataSource source;
  private final Lock turn;

  TurnSource(DataSource source, Lock turn) {
    this.source = source;
    this.turn = turn;
  }

  @Override
  public Connection getConnection() throws SQLException {
    turn.lock();
    Connection connection = null;
    try {
      connection = source.getConnection();
      return untilClosed(connection);
    } finally {
      if (connection == null) {
        turn.unlock();
      }
    }
  }

  private Connection untilClosed(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              boolean ends = method.getName().equals("close") && !connection.isClosed();
              try {
                return call(connection, method, arguments);
              } finally {
                if (ends) {
                  turn.unlock();
                }
              }
            });
  }

  private static @Nullable Object call(
      Connection connection, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> kind) throws SQLException {
    return source.unwrap(kind);
  }

  @Override
  public boolean isWrapperFor(Class<?> kind) throws SQLException {
    return source.isWrapperFor(kind);
  }
}
