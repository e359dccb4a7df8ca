package nezuku.cli;

import java.util.List;
import nezuku.cli.FaqLintCommand.Row;
import nezuku.faq.embedding.Embedder;
import nezuku.faq.embedding.Failure;
import nezuku.faq.embedding.Vector;
import nezuku.faq.embedding.http.EmbeddingServer;
import nezuku.faq.embedding.http.FailureTexts;
import nezuku.platform.config.Embeddings;

/** Whether the embedding server answers as it should, in the time that a question has for it. */
final class EmbeddingCheck {
  private static final String WHERE = "faq.embeddings";
  private static final String WORD = "Nezuku";

  private EmbeddingCheck() {}

  static void look(Embeddings configured, Findings findings) {
    EmbeddingServer server =
        new EmbeddingServer(configured.url(), configured.model(), configured.key());
    switch (server.embed(List.of(WORD), configured.within())) {
      case Embedder.Result.Vectors(List<Vector> vectors) ->
          findings.note(WHERE, "doctor.embeddings", Integer.toString(vectors.getFirst().size()));
      // Questions are answered all the same.
      case Embedder.Result.Failed(Failure failure) ->
          findings.add(
              new Row(
                  WHERE,
                  FailureTexts.what(failure, findings.language()),
                  FailureTexts.mend(failure, findings.language()),
                  "warning"));
    }
  }
}
