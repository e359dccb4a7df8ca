package nezuku.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Audience;
import nezuku.people.Worded;

/** Courses for tests. */
public final class Lessons {
  private Lessons() {}

  public static Step text(String id) {
    return new Step.Text(id, new Worded("本文" + id, "text " + id));
  }

  public static Step.Quiz quiz(String id) {
    return new Step.Quiz(
        id,
        new Worded("問い", "question"),
        List.of(
            new Step.Choice(new Worded("正", "right"), true),
            new Step.Choice(new Worded("誤", "wrong"), false)),
        new Worded("理由", "reason"),
        Optional.empty());
  }

  public static Course course(Course.Kind kind, Audience audience, Step... steps) {
    return new Course(
        "basics",
        new Worded("基本", "Basics"),
        kind,
        Optional.of("expenses"),
        Optional.empty(),
        audience,
        new Admission(Set.of("C1"), Set.of(), Set.of(), true),
        List.of(steps));
  }
}
