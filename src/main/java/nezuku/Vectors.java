package nezuku;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import nezuku.faq.Neighbours;
import nezuku.faq.embedding.Meanings;
import nezuku.faq.embedding.TextKey;
import nezuku.faq.embedding.http.EmbeddingServer;
import nezuku.faq.embedding.http.TroubleLog;
import nezuku.faq.search.VectorIndex;
import nezuku.faq.store.VectorTable;
import nezuku.platform.config.Embeddings;
import nezuku.platform.store.Database;

/** Wires what finds entries by their meaning, where a server for that is configured. */
final class Vectors {
  private Vectors() {}

  static Neighbours of(
      Optional<Embeddings> configured, Database database, InstantSource clock, LongSupplier nanos) {
    return configured
        .<Neighbours>map(
            server ->
                Meanings.start(
                    new Meanings.Terms(maker(server), server.within(), server.near()),
                    new EmbeddingServer(server.url(), server.model(), server.key()),
                    new VectorIndex(),
                    new VectorTable(database),
                    new TroubleLog(),
                    new Meanings.Time(clock, nanos)))
        .orElse(Neighbours.NONE);
  }

  /** Two servers may call different models by one name. */
  private static String maker(Embeddings server) {
    return TextKey.of(server.url() + "\n" + server.model());
  }
}
