package nezuku.faq.embedding;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was told of troubles. */
final class Diary implements Troubles {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public void failed(Failure failure) {
    lines.add(failure.kind() + " " + failure.detail());
  }

  @Override
  public void failed(RuntimeException e) {
    lines.add(e.toString());
  }

  @Override
  public void well() {
    lines.add("well");
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
