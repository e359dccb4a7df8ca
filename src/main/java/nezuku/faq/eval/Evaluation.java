package nezuku.faq.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nezuku.faq.Answer;
import nezuku.faq.Candidate;
import nezuku.faq.ConfidencePolicy;
import nezuku.faq.Content;
import nezuku.faq.Question;
import nezuku.faq.Search;
import nezuku.people.Clearance;

/**
 * Figures of one data set, in the shape of {@code faq eval --json}.
 *
 * @param set the data set's name
 * @param entries how many entries it has
 * @param queries how many questions it has
 * @param nezuku how Nezuku does
 * @param plain how a plain index does: question only, Lucene's own analyzer, always answers
 */
public record Evaluation(String set, int entries, int queries, Figures nezuku, Figures plain) {
  private static final int RANKED = 10;

  /**
   * Runs every query through both.
   *
   * @param nanoTime measures how long a query takes
   */
  public static Evaluation run(
      DataSet data,
      Function<Content, Search> nezuku,
      Function<Content, Search> plain,
      LongSupplier nanoTime) {
    return new Evaluation(
        data.name(),
        data.content().entries().size(),
        data.queries().size(),
        Figures.of(ask(data, nezuku.apply(data.content()), ConfidencePolicy.DEFAULT, nanoTime)),
        Figures.of(ask(data, plain.apply(data.content()), ALWAYS, nanoTime)));
  }

  private static final ConfidencePolicy ALWAYS = new ConfidencePolicy(0, 0, 0);

  private static List<Outcome> ask(
      DataSet data, Search search, ConfidencePolicy policy, LongSupplier nanoTime) {
    data.queries().stream().limit(50).forEach(query -> candidates(search, query));
    List<Outcome> outcomes = new ArrayList<>();
    for (DataSet.Query query : data.queries()) {
      long start = nanoTime.getAsLong();
      List<Candidate> found = candidates(search, query);
      long nanos = nanoTime.getAsLong() - start;
      outcomes.add(
          new Outcome(
              query,
              found.stream().map(candidate -> candidate.entry().id()).toList(),
              found.isEmpty() ? 0 : found.getFirst().score(),
              policy.decide(found) instanceof Answer.Confident,
              nanos));
    }
    return outcomes;
  }

  private static List<Candidate> candidates(Search search, DataSet.Query query) {
    return switch (Question.read(query.text(), query.language())) {
      case Question.Reading.Askable(Question question) ->
          search.search(question, new Clearance.Full(), RANKED);
      case Question.Reading.Empty e -> List.of();
      case Question.Reading.NoWords e -> List.of();
      case Question.Reading.TooLong e -> List.of();
    };
  }
}
