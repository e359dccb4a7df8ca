package nezuku.faq.embedding.http;

import java.util.Optional;
import nezuku.faq.embedding.Failure;
import nezuku.faq.embedding.Troubles;
import nezuku.people.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log: once when something goes wrong, and once when it is well again. */
public final class TroubleLog implements Troubles {
  private static final Logger LOG = LoggerFactory.getLogger(TroubleLog.class);

  private Optional<String> told = Optional.empty();

  @Override
  public synchronized void failed(Failure failure) {
    if (isNew(failure.kind().name())) {
      LOG.warn(
          "Questions are answered by words alone. {} {}",
          FailureTexts.what(failure, Language.EN),
          FailureTexts.mend(failure, Language.EN));
    }
  }

  @Override
  public synchronized void failed(RuntimeException e) {
    if (isNew(e.getClass().getName())) {
      LOG.warn("Vectors could not be used; questions are answered by words alone", e);
    }
  }

  private boolean isNew(String trouble) {
    boolean isNew = told.filter(trouble::equals).isEmpty();
    told = Optional.of(trouble);
    return isNew;
  }

  @Override
  public synchronized void well() {
    if (told.isPresent()) {
      LOG.info("The embedding server answers again");
      told = Optional.empty();
    }
  }
}
