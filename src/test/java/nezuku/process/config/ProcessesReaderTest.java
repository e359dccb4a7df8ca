package nezuku.process.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nezuku.people.Worded;
import nezuku.platform.config.Config;
import nezuku.platform.config.ConfigReader;
import nezuku.platform.config.StrictYaml;
import nezuku.process.BusinessProcess;
import nezuku.process.Fact;
import nezuku.process.config.ProcessesReader.Read;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

class ProcessesReaderTest {
  private static Read read(String yaml) throws StrictYaml.Mistake {
    return ProcessesReader.read(
        StrictYaml.read(yaml, new TypeReference<JsonNode>() {}), Set.of("sakura"));
  }

  @Test
  void the_sample_company_has_processes_of_both_partners() throws Exception {
    Config sample = ConfigReader.sample(Path.of(""));

    Read read =
        ProcessesReader.read(
            sample.sections().of("processes"), sample.partners().byName().keySet());

    assertThat(read.reasons()).isEmpty();
    assertThat(read.processes())
        .extracting(BusinessProcess::id)
        .containsExactly("expenses", "payroll", "invoices", "helpdesk");
    assertThat(read.processes().getFirst().missing()).containsExactly(Fact.PARTNER_DEPUTY);
  }

  @Test
  void without_the_section_there_are_none() {
    assertThat(ProcessesReader.read(Optional.empty(), Set.of()))
        .isEqualTo(new Read(java.util.List.of(), java.util.List.of()));
  }

  @Test
  void what_is_written_is_known() throws Exception {
    BusinessProcess process =
        read("""
                expenses:
                  name: {ja: 経理, en: Expenses}
                  called: [経費精算]
                  partner: sakura
                  goal: {ja: 3日, en: 3 days}
                  owner: hanako.suzuki@midori.example
                  channel: C0BPO
                """)
            .processes()
            .getFirst();

    assertThat(process.name()).isEqualTo(new Worded("経理", "Expenses"));
    assertThat(process.facts())
        .isEqualTo(
            Map.of(
                Fact.GOAL, new Worded("3日", "3 days"),
                Fact.OWNER,
                    new Worded("hanako.suzuki@midori.example", "hanako.suzuki@midori.example"),
                Fact.CHANNEL, new Worded("C0BPO", "C0BPO")));
  }

  @Test
  void every_mistake_is_named_at_once() throws Exception {
    assertThat(
            read("""
                    Expenses:
                      name: {ja: 経理, en: Expenses}
                      partner: momiji
                      owner: hanako
                      partner-owner: S0GROUP
                      channel: general
                      manual: http://midori.example
                    payroll:
                      name: {ja: 経理}
                      purpose: {en: why}
                    other:
                      name: {ja: 経理, en: Other}
                    """)
                .reasons())
        .containsExactly(
            "processes.Expenses: use small letters, digits and hyphens",
            "processes.Expenses.partner: no partner is called momiji",
            "processes.Expenses.owner: not a user id (U… or W…) or an e-mail address: hanako",
            "processes.Expenses.partner-owner: one person, not a group: S0GROUP",
            "processes.Expenses.channel: not a channel id: general",
            "processes.Expenses.manual: not an address that begins with https://:"
                + " http://midori.example",
            "processes.payroll.name needs ja and en",
            "processes.payroll.purpose needs ja and en",
            "processes.other: another process is called 経理 too");
    assertThat(read("expenses: {nmae: x}").reasons())
        .containsExactly("processes: unknown key 'nmae'");
  }
}
