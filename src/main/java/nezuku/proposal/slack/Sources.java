package nezuku.proposal.slack;

import nezuku.proposal.Idea;

/**
 * What actions follow from. The answers to a proposal, and what is done once it is accepted, are
 * told apart: an answer settles itself, what is to be done never is by an answer.
 */
final class Sources {
  private Sources() {}

  /** The next answer to it. */
  static String answer(Idea idea) {
    return "idea:" + idea.id();
  }

  /** What is done of it. */
  static String work(Idea idea) {
    return "idea-work:" + idea.id();
  }

  /** What it has brought. */
  static String effect(Idea idea) {
    return "idea-effect:" + idea.id();
  }
}
