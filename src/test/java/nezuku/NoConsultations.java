package nezuku;

import java.time.Instant;
import java.util.List;
import nezuku.faq.consultation.Consultations;
import nezuku.faq.consultation.Pending;
import nezuku.faq.consultation.Rung;

/** Nobody was asked anything. */
final class NoConsultations implements Consultations {
  @Override
  public List<Pending> pending() {
    return List.of();
  }

  @Override
  public void reminded(String reference, Instant at) {}

  @Override
  public void taken(String reference, Instant at) {}

  @Override
  public void movedTo(String reference, String holderId, Rung rung, Instant at) {}
}
