package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nezuku.e2e.Mailbox.Letter;
import nezuku.worktime.CompanyCalendars;
import nezuku.worktime.CompanyDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** On the company's days off nobody is chased. It is Tuesday, 24 November 2026, ten in Tokyo. */
class DaysOffIT {
  @TempDir Path data;

  @Test
  void nobody_is_chased_on_the_companys_day_off_and_the_steps_move_around_it() {
    CompanyDays founding = new CompanyDays(List.of(CompanyDays.Closing.parse("2026-11-27 創立記念日")));
    try (Company company =
        Company.open(data, sample -> Numbers.quiet(sample).with(new CompanyCalendars(founding)))) {
      due(company, LocalDate.parse("2026-12-01"), "見積もりを送る");
      due(company, LocalDate.parse("2026-11-26"), "鍵を返す");

      assertThat(told(company, "2026-11-26"))
          .singleElement()
          .asString()
          .contains("見積もりを送る", "鍵を返す", "・本日");
      assertThat(told(company, "2026-11-27")).isEmpty();
      assertThat(told(company, "2026-11-30"))
          .singleElement()
          .asString()
          .contains("鍵を返す", "1営業日超過")
          .doesNotContain("見積もりを送る");
    }
  }

  private static void due(Company company, LocalDate day, String what) {
    JsonNode form = company.command("hanako", "#ask-bpo", "/bpo-action", "add " + what).modal();
    var unused = company.submit("hanako", form, "action_due", day.toString(), 1);
  }

  private static List<String> told(Company company, String day) {
    return Mailbox.at(company, day + "T09:30:00+09:00").stream().map(Letter::text).toList();
  }
}
