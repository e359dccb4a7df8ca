package nezuku;

import java.util.List;

/** Only these rooms may use this library. */
record Door(String library, List<String> rooms) {
  static final List<Door> ALL =
      List.of(
          of("com.slack..", "nezuku", "nezuku.*.slack..", "nezuku.*.*.slack.."),
          of("org.apache.lucene..", "nezuku.faq.search"),
          of("org.commonmark..", "nezuku.platform.slack.block", "nezuku.workspace.."),
          of("com.github.difflib..", "nezuku.faq.slack.edit", "nezuku.learning.slack"),
          of("java.sql..", "..store..", "nezuku.kpi.source.sql"),
          of("javax.sql..", "..store.."),
          of("org.jdbi..", "..store.."),
          of("com.github.kagkarlsson..", "nezuku.platform.schedule.."),
          of(
              "okhttp3..",
              "nezuku.kpi.source.http",
              "nezuku.platform..",
              "nezuku.faq.embedding.http"),
          of("io.micrometer..", "nezuku.platform.ops"),
          of("picocli..", "nezuku.cli", "nezuku"),
          of("com.ezylang..", "nezuku.adoption.formula"),
          of(
              "de.siegmar..",
              "nezuku.action.csv",
              "nezuku.kpi.csv",
              "nezuku.kpi.source.file",
              "nezuku.proposal.csv"),
          of("org.dhatim..", "nezuku.kpi.source.file"),
          of("org.java_websocket..", "nezuku.workspace.."),
          of("com.sun.net.httpserver..", "nezuku.workspace..", "nezuku.platform.."));

  private static Door of(String library, String... rooms) {
    return new Door(library, List.of(rooms));
  }
}
