package nezuku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nezuku.workspace.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers as managers see them in a browser; the pictures of {@code docs/kpi.md}. */
class KpiPageIT {
  private final Set<String> read = new HashSet<>();

  private static final Instant FAR = Instant.parse("2027-06-01T00:00:00Z");

  @TempDir Path data;
  Company company;
  Browser browser;

  @BeforeEach
  void open() {
    Numbers.fill(data, FAR, Instant.parse("2026-11-23T18:00:00Z"));
    company =
        Company.open(
            data,
            Numbers.config(
                kpi -> {
                  Numbers.target(kpi, "rework", "9 %");
                  Numbers.channels(kpi, Map.of("C0BPO", "ja", "C0ASKBPO", "en"));
                }));
    browser = Browser.start();
    browser.size(1280, 1750);
  }

  @AfterEach
  void close() {
    browser.close();
    company.close();
  }

  @Test
  void numbers_are_looked_at_and_told() {
    browser.open(company.page() + "#sato/C0BPO");
    company.command("sato", "#bpo", "/bpo-kpi", "");
    browser.seeText("#messages", "2026年第47週");
    picture("kpi-1-command");
    company.command("sato", "#bpo", "/bpo-kpi", "手戻り率 先月");
    browser.seeText("#messages", "手戻り率：2026年10月");
    picture("kpi-2-detail");

    read("2026-11-30");
    at("2026-11-30T09:00");
    show("hanako", "C0BPO", "委託業務の週次まとめ：2026年第48週", "kpi-3-summary-ja");
    show("james", "C0ASKBPO", "Outsourced work in week 48 of 2026", "kpi-4-summary-en");
    untilSaid("目標を外れました");
    show("hanako", "C0BPO", "目標を外れました", "kpi-5-alert");
    untilSaid("目標に戻りました");
    show("hanako", "C0BPO", "目標に戻りました", "kpi-6-clear");
    assertThat(browser.complaints()).isEmpty();
  }

  /** Monday mornings until something has been said. */
  private void untilSaid(String words) {
    List<String> days =
        List.of(
            "2026-11-30",
            "2026-12-07",
            "2026-12-14",
            "2026-12-21",
            "2026-12-28",
            "2027-01-04",
            "2027-01-12",
            "2027-01-18",
            "2027-01-25",
            "2027-02-01",
            "2027-02-08",
            "2027-02-15",
            "2027-02-22",
            "2027-03-01",
            "2027-03-08",
            "2027-03-15");
    for (String day : days) {
      if (Meetings.said(company, "bpo").stream().anyMatch(said -> said.contains(words))) {
        return;
      }
      read(day);
      at(day + "T09:00");
      at(day + "T09:15");
    }
    throw new AssertionError("nobody says " + words);
  }

  /** The source is read on the morning of a day. */
  private void read(String day) {
    if (read.add(day)) {
      Numbers.fill(data, List.of(), Instant.parse(day + "T00:00:00Z").minusSeconds(6 * 3600));
    }
  }

  private void show(String user, String channel, String text, String name) {
    browser.open(company.page() + "#" + user + "/" + channel);
    browser.seeText("#messages", text);
    picture(name);
  }

  private void picture(String name) {
    browser.screenshot(name);
  }

  private void at(String time) {
    Mailbox.at(company, time + ":00+09:00");
  }
}
