package nezuku.kpi.source.http;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nezuku.kpi.source.Source.Http;
import nezuku.kpi.source.Source.Paging;
import nezuku.kpi.source.Unusable;
import okhttp3.HttpUrl;
import tools.jackson.databind.JsonNode;

/** Which page comes next. Ends for sure, whatever a server says. */
final class Pages {
  private static final Pattern NEXT =
      Pattern.compile("<([^>]*)>\\s*(?:;[^,]*)?;\\s*rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

  private final Http http;
  private final HttpUrl first;
  private final int most;
  private final Set<HttpUrl> asked = new HashSet<>();
  private int number;

  /**
   * The pages of a source.
   *
   * @param first its address, with all that does not change from page to page
   * @param most after how many pages it is endless
   */
  Pages(Http http, HttpUrl first, int most) {
    this.http = http;
    this.first = first;
    this.most = most;
    this.number = http.paging() instanceof Paging.Numbered pages ? pages.first() : 0;
  }

  /** The first page. */
  HttpUrl begin() {
    HttpUrl url = http.paging() instanceof Paging.Numbered pages ? numbered(pages) : first;
    asked.add(url);
    return url;
  }

  private HttpUrl numbered(Paging.Numbered pages) {
    return first.newBuilder().setQueryParameter(pages.parameter(), String.valueOf(number)).build();
  }

  /**
   * The page after one.
   *
   * @param document the answer, if it was JSON
   * @param link its header {@code Link}
   * @param records how many records it held
   * @return empty if it was the last one
   * @throws Unusable if pages come again, or for ever, or are elsewhere
   */
  Optional<HttpUrl> next(JsonNode document, Optional<String> link, int records) throws Unusable {
    Optional<HttpUrl> next =
        switch (http.paging()) {
          case Paging.None none -> Optional.empty();
          case Paging.Numbered pages -> {
            number += pages.byRecords() ? records : 1;
            yield records < pages.size() ? Optional.empty() : Optional.of(numbered(pages));
          }
          case Paging.Cursor cursor -> marked(cursor, document);
          case Paging.Link any -> {
            Matcher target = NEXT.matcher(link.orElse(""));
            yield target.find() ? Optional.of(resolved(target.group(1))) : Optional.empty();
          }
        };
    if (next.isPresent() && (!asked.add(next.get()) || asked.size() > most)) {
      throw new Unusable("endless", most);
    }
    return next;
  }

  private Optional<HttpUrl> marked(Paging.Cursor cursor, JsonNode document) throws Unusable {
    JsonNode mark = document.at(cursor.pointer());
    String text = mark.isValueNode() && !mark.isNull() ? mark.asString("") : "";
    if (text.isEmpty() || text.equals("false")) {
      return Optional.empty();
    }
    return Optional.of(
        cursor.parameter().isPresent()
            ? first.newBuilder().setQueryParameter(cursor.parameter().get(), text).build()
            : resolved(text));
  }

  /** An address that the server gives; only on the server itself. */
  private HttpUrl resolved(String target) throws Unusable {
    HttpUrl url = first.resolve(target);
    if (url == null
        || !url.host().equals(first.host())
        || url.port() != first.port()
        || !url.scheme().equals(first.scheme())) {
      throw new Unusable("elsewhere", first.host());
    }
    return url;
  }
}
