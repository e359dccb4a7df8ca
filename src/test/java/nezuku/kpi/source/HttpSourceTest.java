package nezuku.kpi.source;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import nezuku.kpi.source.Imports.Staged;
import nezuku.kpi.source.http.HttpFetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.json.JsonMapper;

/** The contract, by JSON from a server, in pages. */
class HttpSourceTest extends SourceContract {
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Override
  String section(Path folder) {
    return "kind: http, url: \"http://127.0.0.1:"
        + server.getPort()
        + "/cases\", records: /cases, paging: {kind: page, parameter: page, size: 2}";
  }

  @Override
  Staged stage(ImportDesk desk, Path folder) throws Exception {
    server.enqueue(page(ROWS.subList(0, 2)));
    server.enqueue(page(ROWS.subList(2, 3)));
    return fetched(desk, new HttpFetcher(Map.of(), InstantSource.fixed(ImportDesk.NOW)));
  }

  private static MockResponse page(List<List<String>> rows) {
    List<Map<String, String>> cases =
        rows.stream()
            .map(
                row -> {
                  Map<String, String> one = new LinkedHashMap<>();
                  for (int i = 0; i < row.size(); i++) {
                    one.put(HEADER.get(i), row.get(i));
                  }
                  return one;
                })
            .toList();
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json")
        .body(JsonMapper.builder().build().writeValueAsString(Map.of("cases", cases)))
        .build();
  }
}
