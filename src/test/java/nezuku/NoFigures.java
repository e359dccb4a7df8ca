package nezuku;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nezuku.faq.figure.AskFigures;
import nezuku.faq.figure.Earlier;
import nezuku.faq.figure.FigureLog;
import nezuku.faq.figure.Window;

/** Nobody asked anything. */
final class NoFigures implements FigureLog {
  @Override
  public AskFigures figures(Window window, Optional<String> category) {
    return AskFigures.of(List.of());
  }

  @Override
  public List<Earlier> askedBy(String userId, Instant since, int most) {
    return List.of();
  }

  @Override
  public void askedAgain(String reference, Instant at) {}
}
