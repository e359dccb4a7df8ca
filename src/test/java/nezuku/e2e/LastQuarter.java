package nezuku.e2e;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nezuku.action.ActionItem;
import nezuku.action.Change;
import nezuku.action.Origin;
import nezuku.action.store.ActionTable;
import nezuku.faq.Ask;
import nezuku.faq.Gap;
import nezuku.faq.edit.Fingerprint;
import nezuku.faq.store.AskTable;
import nezuku.faq.store.DraftTable;
import nezuku.people.Audience;
import nezuku.people.Language;
import nezuku.platform.store.Database;
import nezuku.platform.store.DatabaseUrl;
import nezuku.proposal.Draft;
import nezuku.proposal.Effect;
import nezuku.proposal.Idea;
import nezuku.proposal.Kind;
import nezuku.proposal.State;
import nezuku.proposal.Step;
import nezuku.proposal.store.IdeaTable;

/** What the people of the sample company did from July to September 2026. */
final class LastQuarter {
  private static final Instant AUGUST = Instant.parse("2026-08-20T03:00:00Z");
  private static final Instant SEPTEMBER = Instant.parse("2026-09-20T03:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 8, 20);

  private LastQuarter() {}

  static void fill(Path data) {
    try (Database database = Database.open(new DatabaseUrl.SqliteFile(data.resolve("nezuku.db")))) {
      actions(new ActionTable(database));
      ideas(new IdeaTable(database));
      pages(database);
      questions(new AskTable(database));
    }
  }

  private static void actions(ActionTable actions) {
    action(actions, "SCACT2", "締め日をそろえる", "U0HANAKO", DUE, AUGUST);
    action(actions, "SCACT3", "名簿を直す", "U0EMILY", DUE.plusDays(5), AUGUST.plusSeconds(300_000));
    action(actions, "SCACT4", "手順書を更新する", "U0KOBAYASHI", DUE, AUGUST);
  }

  private static void action(
      ActionTable actions, String id, String what, String owner, LocalDate due, Instant done) {
    actions.add(
        new ActionItem(
            id,
            what,
            Optional.empty(),
            "U0ITO",
            owner,
            Origin.command(),
            due,
            DUE,
            new ActionItem.Done("済み", owner, done),
            AUGUST.minusSeconds(900_000)),
        new Change(AUGUST, "U0ITO", new Change.Made(owner, due)));
  }

  private static void ideas(IdeaTable ideas) {
    taken(ideas, "SCDEA2", "入力を一度で済ませる", "U0HANAKO", new Audience.Internal());
    taken(ideas, "SCDEA3", "明細の様式をそろえる", "U0KOBAYASHI", new Audience.OnePartner("sakura"));
    ideas.add(idea("SCDEA4", "匿名の困りごと", new Idea.Author("U0TAKAHASHI", true)));
  }

  private static Idea idea(String id, String now, Idea.Author author) {
    Draft said = new Draft(Kind.IMPROVEMENT, now, "", Optional.empty(), Effect.NONE, List.of());
    return new Idea(id, said, author, new Audience.Internal(), new State.Submitted(), AUGUST);
  }

  private static void taken(
      IdeaTable ideas, String id, String now, String author, Audience audience) {
    Idea first = idea(id, now, new Idea.Author(author, false));
    Idea made =
        new Idea(id, first.said(), first.author(), audience, first.state(), first.createdAt());
    ideas.add(made);
    State.Accepted accepted = new State.Accepted("U0ITO", AUGUST, Optional.empty());
    ideas.change(made, made.with(accepted), Step.into(accepted, "U0ITO", AUGUST));
    State done = accepted.done("手間が半分になりました", "U0ITO", SEPTEMBER, Optional.empty());
    ideas.change(made.with(accepted), made.with(done), Step.into(done, "U0ITO", SEPTEMBER));
  }

  /** A page for employees alone, written by a partner's person. */
  private static void pages(Database database) {
    new DraftTable(database)
        .propose(
            new nezuku.faq.edit.Draft(
                "SCPAGE",
                "customer/customer-complaint-received.ja.md",
                Optional.of("text"),
                Fingerprint.NONE,
                "U0KOBAYASHI",
                SEPTEMBER,
                Optional.empty()));
    database.change(
        handle ->
            handle
                .createUpdate(
                    "UPDATE draft SET state = 'published', decided_by = 'U0HANAKO',"
                        + " decided_at = :at")
                .bind("at", SEPTEMBER)
                .execute());
  }

  private static void questions(AskTable asks) {
    question(asks, "SCASK2", "社宅は借りられますか", false);
    question(asks, "SCASK3", "名前を出さずに聞いたこと", true);
  }

  private static void question(AskTable asks, String reference, String text, boolean anonymous) {
    asks.record(
        new Ask(
            reference,
            SEPTEMBER,
            "U0TANAKA",
            "C0ASKBPO/1.1",
            text,
            Language.JA,
            "unknown",
            List.of(),
            "hr"));
    asks.record(
        new Gap(reference, SEPTEMBER, "U0TANAKA", "U0WATANABE", text, Language.JA, anonymous));
    asks.answered(reference, SEPTEMBER.plusSeconds(60));
  }
}
