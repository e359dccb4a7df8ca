package nezuku.adoption.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nezuku.adoption.score.Formula;
import nezuku.adoption.score.Score;

/**
 * Reads formulas such as {@code 100 * MIN(1, lead_time_target / lead_time)}, reckoned in decimal
 * numbers of 34 digits.
 *
 * @see <a href="https://ezylang.github.io/EvalEx/">EvalEx, which names operators and functions</a>
 */
public final class FormulaReader {
  private static final int LONGEST = 500;
  private static final ExpressionConfiguration DECIMAL =
      ExpressionConfiguration.builder()
          .mathContext(MathContext.DECIMAL128)
          .arraysAllowed(false)
          .structuresAllowed(false)
          .build();

  private FormulaReader() {}

  /** A text is no formula; the message says why. */
  public static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String why) {
      super(why);
    }
  }

  /**
   * Reads a formula.
   *
   * @param known the names that it may use
   * @throws Unfit if it can't be read, names something unknown or is longer than {@value #LONGEST}
   */
  public static Formula read(String text, Set<String> known) throws Unfit {
    if (text.length() > LONGEST) {
      throw new Unfit("longer than " + LONGEST + " characters");
    }
    try {
      SortedSet<String> names = new TreeSet<>(new Expression(text, DECIMAL).getUsedVariables());
      SortedSet<String> unknown = new TreeSet<>(names);
      unknown.removeAll(known);
      if (!unknown.isEmpty()) {
        throw new Unfit("unknown: " + String.join(", ", unknown));
      }
      tryOut(text, names);
      return new Read(text, names);
    } catch (ParseException e) {
      throw new Unfit("at " + e.getStartPosition() + ": " + e.getMessage());
    }
  }

  /** What is read may still be no number, such as a comparison. */
  private static void tryOut(String text, SortedSet<String> names) throws ParseException, Unfit {
    Map<String, Object> ones = new HashMap<>();
    names.forEach(name -> ones.put(name, BigDecimal.ONE));
    try {
      if (!new Expression(text, DECIMAL).withValues(ones).evaluate().isNumberValue()) {
        throw new Unfit("not a number");
      }
    } catch (ArithmeticException e) {
      // Other values than these may well do.
    } catch (EvaluationException e) {
      if (!isDivisionByZero(e)) {
        throw new Unfit(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Found at once it is told so, found by the arithmetic it is an {@link ArithmeticException}. */
  private static boolean isDivisionByZero(EvaluationException e) {
    return "Division by zero".equals(e.getMessage());
  }

  private record Read(String text, SortedSet<String> names) implements Formula {
    @Override
    public Score of(Map<String, Double> values) {
      SortedSet<String> missing = new TreeSet<>(names);
      missing.removeAll(values.keySet());
      if (!missing.isEmpty()) {
        return new Score.NoData(missing);
      }
      Map<String, BigDecimal> exact = new HashMap<>();
      names.forEach(name -> exact.put(name, BigDecimal.valueOf(values.getOrDefault(name, 0.0))));
      try {
        return new Score.Reckoned(
            new Expression(text, DECIMAL)
                .withValues(exact)
                .evaluate()
                .getNumberValue()
                .doubleValue());
      } catch (ArithmeticException e) {
        return new Score.DividesByZero();
      } catch (EvaluationException e) {
        if (isDivisionByZero(e)) {
          return new Score.DividesByZero();
        }
        throw new IllegalStateException("formula " + text, e);
      } catch (ParseException e) {
        throw new IllegalStateException("formula " + text, e);
      }
    }
  }
}
