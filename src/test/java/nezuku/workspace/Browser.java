package nezuku.workspace;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that waits for what it looks for. */
public final class Browser implements AutoCloseable {
  /** Only a page that never shows it takes this long, also on a slow and busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  public static Browser start() {
    Path chromium =
        find("chromium", "chromium-browser", "google-chrome")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Chromium is not installed: apt-get install chromium chromium-driver fonts-noto-cjk"));
    Path chromedriver =
        find("chromedriver")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "chromedriver is not installed: apt-get install chromium-driver"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-device-scale-factor=1",
        "--user-data-dir=" + profile());
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory("chromium-profile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> find(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders = List.of(path.split(Pattern.quote(File.pathSeparator), -1));
    return List.of(names).stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public void open(Object url) {
    driver.get(url.toString());
  }

  public void size(int width, int height) {
    // Exactly the page, for a window's frame takes some height even without a head.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private FluentWait<WebDriver> patiently() {
    return new WebDriverWait(driver, PATIENCE);
  }

  public WebElement see(String css) {
    return patiently().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
  }

  public void seeText(String css, String text) {
    // The page may replace an element while it is being read.
    patiently()
        .withMessage(() -> "“%s” in %s, where it says: %s".formatted(text, css, textOf(css)))
        .ignoring(StaleElementReferenceException.class)
        .until(
            d ->
                d.findElements(By.cssSelector(css)).stream()
                    .anyMatch(e -> e.getText().contains(text)));
  }

  private Object textOf(String css) {
    return run("return [...document.querySelectorAll('" + css + "')].map(e => e.innerText).join()");
  }

  public void gone(String css) {
    patiently().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
  }

  /** Waits until an element's movements have ended. */
  public void settle(String css) {
    patiently()
        .until(
            d ->
                run("return document.querySelector('" + css + "').getAnimations().length")
                    .equals(0L));
  }

  public void click(String css) {
    patiently()
        .ignoring(StaleElementReferenceException.class)
        .until(
            d -> {
              WebElement element =
                  ExpectedConditions.elementToBeClickable(By.cssSelector(css)).apply(d);
              if (element == null) {
                return false;
              }
              element.click();
              return true;
            });
  }

  public void type(String css, CharSequence... keys) {
    see(css).sendKeys(keys);
  }

  public Object run(String script) {
    return Optional.ofNullable(driver.executeScript(script)).orElse("");
  }

  /** The browser's own complaints, such as breaches of the content security policy. */
  public List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  public void screenshot(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
