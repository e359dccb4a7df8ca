package nezuku.kpi.source.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nezuku.kpi.source.Source;
import nezuku.kpi.source.Source.Auth;
import nezuku.kpi.source.Source.Paging;
import nezuku.kpi.source.config.SourceShape.AuthShape;
import nezuku.kpi.source.config.SourceShape.PagingShape;
import nezuku.kpi.source.config.SourceShape.SinceShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Reads what is particular to a server that is asked. */
final class HttpSection {
  private static final URI NOWHERE = URI.create("https://nowhere.invalid/");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int USUAL_SIZE = 100;
  private static final int MOST_SIZE = 10_000;

  private final String where;
  private final SourceShape shape;
  private final List<String> reasons;

  HttpSection(String where, SourceShape shape, List<String> reasons) {
    this.where = where;
    this.shape = shape;
    this.reasons = reasons;
  }

  Source.Http read() {
    return new Source.Http(
        url(),
        format(),
        pointer("records", shape.records()),
        Optional.ofNullable(shape.auth()).flatMap(this::auth),
        paging(),
        Optional.ofNullable(shape.since()).map(this::since));
  }

  /** A database that is asked. */
  static Source.Sql sql(String where, SourceShape shape, List<String> reasons) {
    HttpSection section = new HttpSection(where, shape, reasons);
    String url = section.needed("url", shape.url());
    if (!url.isEmpty() && !url.startsWith("jdbc:")) {
      reasons.add(where + ".url: not a JDBC URL: begins with jdbc:");
    }
    if (url.toLowerCase(java.util.Locale.ROOT).contains("password=")) {
      reasons.add(where + ".url: holds a password; name a variable with password-env instead");
    }
    return new Source.Sql(
        url,
        section.needed("query", shape.query()),
        section.variable("user-env", shape.userEnv()),
        section.variable("password-env", shape.passwordEnv()));
  }

  private URI url() {
    String written = needed("url", shape.url());
    try {
      URI url = new URI(written);
      String host = Objects.requireNonNullElse(url.getHost(), "");
      boolean mayBePlain = "http".equals(url.getScheme()) && LOOPBACK.contains(host);
      if (!written.isEmpty()
          && (host.isEmpty() || !("https".equals(url.getScheme()) || mayBePlain))) {
        reasons.add(where + ".url: not an address that begins with https://");
        return NOWHERE;
      }
      if (url.getUserInfo() != null) {
        reasons.add(where + ".url: holds a name or a password; use auth instead");
      }
      return written.isEmpty() ? NOWHERE : url;
    } catch (URISyntaxException e) {
      reasons.add(where + ".url: not an address that begins with https://");
      return NOWHERE;
    }
  }

  private Source.Format format() {
    return switch (Objects.requireNonNullElse(shape.format(), "json")) {
      case "json" -> Source.Format.JSON;
      case "csv" -> Source.Format.CSV;
      default -> {
        reasons.add(where + ".format: '" + shape.format() + "' is none of json, csv");
        yield Source.Format.JSON;
      }
    };
  }

  private Optional<Auth> auth(AuthShape auth) {
    return switch (Objects.requireNonNullElse(auth.kind(), "")) {
      case "bearer" -> variable("auth.token-env", auth.tokenEnv(), true).map(Auth.Bearer::new);
      case "basic" ->
          variable("auth.user-env", auth.userEnv(), true)
              .flatMap(
                  user ->
                      variable("auth.password-env", auth.passwordEnv(), true)
                          .map(password -> new Auth.Basic(user, password)));
      case "header" -> {
        String name = needed("auth.name", auth.name());
        yield variable("auth.token-env", auth.tokenEnv(), true)
            .map(token -> new Auth.Header(name, token));
      }
      default -> {
        reasons.add(where + ".auth.kind: '" + auth.kind() + "' is none of bearer, basic, header");
        yield Optional.empty();
      }
    };
  }

  private Paging paging() {
    PagingShape paging = shape.paging();
    if (paging == null) {
      return new Paging.None();
    }
    return switch (Objects.requireNonNullElse(paging.kind(), "")) {
      case "none" -> new Paging.None();
      case "page" -> numbered(paging, 1, false);
      case "offset" -> numbered(paging, 0, true);
      case "cursor" -> {
        String pointer = pointer("paging.pointer", needed("paging.pointer", paging.pointer()));
        yield new Paging.Cursor(pointer, Optional.ofNullable(paging.parameter()));
      }
      case "link" -> new Paging.Link();
      default -> {
        reasons.add(
            where
                + ".paging.kind: '"
                + paging.kind()
                + "' is none of none, page, offset, cursor, link");
        yield new Paging.None();
      }
    };
  }

  private Paging numbered(PagingShape paging, int usualFirst, boolean byRecords) {
    int size = Objects.requireNonNullElse(paging.size(), USUAL_SIZE);
    if (size < 1 || size > MOST_SIZE) {
      reasons.add(where + ".paging.size: not from 1 to " + MOST_SIZE + ": " + size);
    }
    return new Paging.Numbered(
        needed("paging.parameter", paging.parameter()),
        Objects.requireNonNullElse(paging.first(), usualFirst),
        size,
        byRecords);
  }

  private Source.Since since(SinceShape since) {
    String template = Objects.requireNonNullElse(since.value(), "{}");
    if (!template.contains("{}")) {
      reasons.add(where + ".since.value: needs {} where the time goes");
    }
    return new Source.Since(
        needed("since.parameter", since.parameter()),
        needed("since.column", since.column()),
        template);
  }

  private String pointer(String key, @Nullable String written) {
    String pointer = Objects.requireNonNullElse(written, "");
    try {
      JsonPointer unused = JsonPointer.compile(pointer);
      return pointer;
    } catch (IllegalArgumentException e) {
      reasons.add(where + "." + key + ": not a JSON pointer such as /tickets: '" + pointer + "'");
      return "";
    }
  }

  private String needed(String key, @Nullable String written) {
    String text = Objects.requireNonNullElse(written, "").strip();
    if (text.isEmpty()) {
      reasons.add(where + "." + key + " is missing");
    }
    return text;
  }

  private Optional<String> variable(String key, @Nullable String name) {
    return variable(key, name, false);
  }

  /** The name of an environment variable; a secret itself does not look like one. */
  private Optional<String> variable(String key, @Nullable String name, boolean isNeeded) {
    if (name == null) {
      if (isNeeded) {
        reasons.add(where + "." + key + " is missing");
      }
      return Optional.empty();
    }
    if (!name.matches("[A-Z][A-Z0-9_]*")) {
      // It may be the secret itself: it is not repeated.
      reasons.add(where + "." + key + ": not the name of an environment variable");
    }
    return Optional.of(name);
  }
}
