package nezuku.kpi.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.kpi.Window;
import nezuku.platform.slack.block.Button;

/**
 * What other rooms know of the work behind a number. What is answered is an employee's: it is for
 * managers, and for channels in which only employees are. May ask Slack.
 */
public interface Neighbours {
  /** There are none. */
  Neighbours NONE =
      new Neighbours() {
        @Override
        public List<Gap> gaps(Optional<String> process) {
          return List.of();
        }

        @Override
        public List<Overdue> overdue(Optional<String> process) {
          return List.of();
        }

        @Override
        public boolean isActedOn(String name) {
          return false;
        }

        @Override
        public Optional<Button> action(String text, String what) {
          return Optional.empty();
        }

        @Override
        public Optional<Button> proposal(
            String key, String text, String what, List<String> evidence) {
          return Optional.empty();
        }

        @Override
        public Proposals proposals(Window window) {
          return new Proposals(0, 0, 0);
        }
      };

  /** A question that the FAQ does not answer, and how many people asked it. */
  record Gap(String question, int people) {}

  /**
   * An open action whose day has passed.
   *
   * @param owner the name of who is to do it
   */
  record Overdue(String what, String owner, LocalDate due) {}

  /**
   * What became of proposals and problem reports.
   *
   * @param made how many were made
   * @param done of how many the effect was told
   * @param unanswered how many wait for a first answer by now
   */
  record Proposals(long made, long done, long unanswered) {}

  /** The gaps of a process, or all, those of most people first. */
  List<Gap> gaps(Optional<String> process);

  /** The overdue actions that speak of a process, or all, the longest overdue first. */
  List<Overdue> overdue(Optional<String> process);

  /** Whether there is an open action that speaks of something. */
  boolean isActedOn(String name);

  /**
   * A button that opens the form of a new action.
   *
   * @param text what the button says
   * @param what what stands in it at first
   */
  Optional<Button> action(String text, String what);

  /**
   * A button that opens the form of a new proposal.
   *
   * @param key tells it apart from others in its message
   * @param text what the button says
   * @param what what stands in it at first
   * @param evidence what is known of it, a line each
   */
  Optional<Button> proposal(String key, String text, String what, List<String> evidence);

  /** What became of proposals in a span of time. */
  Proposals proposals(Window window);
}
