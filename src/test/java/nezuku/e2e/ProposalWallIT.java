package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The leak test of proposals: everybody asks for everybody's, in every way there is. Who may know
 * what is written down here once more, by hand.
 */
class ProposalWallIT {
  private static final Pattern ID = Pattern.compile("([2-9A-HJKMNP-Z]{6})(として受け付け|: “|$)");
  private static final Set<String> EMPLOYEES = Set.of("tanaka", "james", "hanako", "ito");

  /** Whose proposal may be read by whom, besides employees. */
  private static final Map<String, Set<String>> MAY_READ =
      Map.of(
          "tanaka", Set.of(),
          "kobayashi", Set.of("kobayashi"),
          "daniel", Set.of("daniel"),
          "nakamura", Set.of("nakamura"));

  @TempDir Path data;
  Company company;

  @BeforeEach
  void open() {
    company = Company.openWithProcesses(data);
  }

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void nobody_reads_finds_votes_for_or_decides_on_what_is_not_for_them() {
    Map<String, String> ids = new HashMap<>();
    for (String author : MAY_READ.keySet()) {
      ids.put(author, propose(author, "秘密" + author));
    }
    Set<String> readers = new TreeSet<>(EMPLOYEES);
    readers.addAll(MAY_READ.keySet());
    for (Map.Entry<String, String> one : ids.entrySet()) {
      Set<String> may = new TreeSet<>(EMPLOYEES);
      may.addAll(MAY_READ.get(one.getKey()));
      Set<String> read = new TreeSet<>();
      for (String reader : readers) {
        if (everything(reader, one.getValue()).contains("秘密" + one.getKey())) {
          read.add(reader);
        }
      }
      assertThat(read).as(one.getKey()).isEqualTo(may);
    }
  }

  @Test
  void an_unnamed_author_occurs_nowhere_but_for_admins_and_themselves() {
    Seen made =
        company.submit(
            "kobayashi",
            company.command("kobayashi", "#sakura-midori", "/bpo-idea", "経理 秘密の困りごと").modal(),
            Map.of("proposal_anonymous", List.of("yes")),
            3);
    String id = id(made);
    for (String reader : List.of("tanaka", "james", "hanako")) {
      assertThat(everything(reader, id))
          .contains("秘密の困りごと")
          .doesNotContain("小林", "U0KOBAYASHI", "Megumi");
    }
    JsonNode posted = posted("C0SAKURAMIDORI", "秘密の困りごと");
    assertThat(posted.toString()).doesNotContain("小林", "U0KOBAYASHI");
    assertThat(everything("ito", id)).contains("小林 恵さん（匿名）");
  }

  @Test
  void what_employees_say_is_not_posted_where_partners_read() {
    propose("tanaka", "経理 秘密の費用");
    for (JsonNode channel : company.state().path("channels")) {
      Set<String> members = new TreeSet<>();
      channel.path("members").forEach(member -> members.add(member.asString("")));
      if (members.contains("U0KOBAYASHI")
          || members.contains("U0DANIEL")
          || members.contains("U0NAKAMURA")) {
        assertThat(channel.path("messages").toString()).doesNotContain("秘密の費用");
      }
    }
  }

  /** All that somebody can find of a proposal. */
  private String everything(String reader, String id) {
    String channel = channel(reader);
    StringBuilder seen = new StringBuilder();
    Seen one = company.command(reader, channel, "/bpo-idea", id);
    seen.append(one.json());
    JsonNode list = company.command(reader, channel, "/bpo-idea", "list").ephemeral();
    seen.append(list);
    seen.append(company.command(reader, channel, "/bpo-idea", "mine").ephemeral());
    JsonNode form = company.command(reader, channel, "/bpo-idea", "").modal();
    for (String typed : List.of("秘密", "")) {
      seen.append(
          company
              .act(
                  Map.of(
                      "user",
                      reader,
                      "type",
                      "suggest",
                      "action_id",
                      "proposal_like",
                      "view_id",
                      form.path("id").asString(""),
                      "value",
                      typed))
              .json()
              .path("options"));
    }
    for (String button : List.of("proposal_show_x", "proposal_agree_x", "proposal_review_x")) {
      seen.append(company.forge(reader, list, button, id).json());
    }
    seen.append(company.act(Map.of("user", reader, "type", "home")).json().path("home"));
    company.command(reader, channel, "/bpo-idea", "export");
    seen.append(new Ideas(company).file(reader, "proposals.csv"));
    return seen.toString();
  }

  private String propose(String author, String words) {
    JsonNode form = company.command(author, channel(author), "/bpo-idea", words).modal();
    company.submit(author, form, Map.of(), 1);
    company.settle();
    JsonNode mine = company.command(author, channel(author), "/bpo-idea", "mine").ephemeral();
    return Seen.button(mine, "proposal_show_").substring("proposal_show_".length());
  }

  private static String id(Seen seen) {
    for (JsonNode message : seen.messages()) {
      Matcher matcher = ID.matcher(Company.text(message));
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new AssertionError(seen.json().toPrettyString());
  }

  private JsonNode posted(String channelId, String words) {
    for (JsonNode channel : company.state().path("channels")) {
      if (channel.path("id").asString("").equals(channelId)) {
        for (JsonNode message : channel.path("messages")) {
          if (message.toString().contains(words)) {
            return message;
          }
        }
      }
    }
    throw new AssertionError("nothing was posted in " + channelId);
  }

  private static String channel(String user) {
    return switch (user) {
      case "daniel" -> "#partners";
      default -> ProcessIT.channel(user);
    };
  }
}
