// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.model.Lane;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.PictureSettings;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a reader does with a page, in a real browser and without a network. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class HtmlPageIT {

    private static final String ORDER = "MorningCoffee.Buy.Order";
    private static final String STICKY =
            "//*[contains(@class, 'sticky')]//*[local-name() = 'text' and . = '%s']";
    private static final String PAINS = "pains";

    @TempDir private static Path folder;
    private static ChromeDriver browser;

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;
    @Inject private MapPageFactory pages;

    private Path file;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start(folder);
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void openTheCoffeeShop() throws IOException {
        file = folder.resolve("coffee.html");
        Path map = Pages.ROOT.resolve("examples/coffee-shop/coffee-shop.journey");
        Files.writeString(file, page(maps.read(map)));
        open("");
    }

    /** Also a violation of the policy is a message. */
    @AfterEach
    void findsNothingInTheConsole() {
        assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    }

    @Test
    void loadsNothing() {
        assertEquals(
                0L,
                browser.executeScript("return performance.getEntriesByType('resource').length"));
    }

    @Test
    void closesTheGapOfALaneThatIsSwitchedOff() throws IOException {
        int gone = Integer.parseInt(band("goals").getAttribute("data-height"));
        Rectangle goals = band("goals").getRect();
        int below = band("emotions").getRect().getY();
        int column = part("MorningCoffee.Buy").getRect().getHeight();
        BufferedImage before = screenshot(goals);

        switchLane("Goals");

        assertFalse(band("goals").isDisplayed());
        assertEquals(below - gone, band("emotions").getRect().getY(), 1);
        assertEquals(column - gone, part("MorningCoffee.Buy").getRect().getHeight(), 1);
        assertTrue(difference(before, screenshot(goals)) > 0.01);

        switchLane("Goals");

        assertEquals(below, band("emotions").getRect().getY());
        assertEquals(0, difference(before, screenshot(goals)));
    }

    @Test
    void findsAnElementByItsLink() {
        String measure = "MorningCoffee.Return.measure(Return)";
        assertFalse(isInSight(part(measure)));

        open("#" + measure);

        assertTrue(isInSight(part(measure)));
        assertTrue(isSelected(part(measure)));
        assertEquals("Return 29 (n 790, ±3.3), target ≥ 35: missed", told("h2"));
        assertTrue(told("dl").contains("Till records"));
        assertEquals("coffee-shop.journey:163", told(".place"));
    }

    @Test
    void opensTheLaneOfALinkedElement() {
        switchLane("Pains");
        goTo("#MorningCoffee.Drink.Table.NoPower");
        assertTrue(band(PAINS).isDisplayed());
        assertTrue(isInSight(part("MorningCoffee.Drink.Table.NoPower")));
        assertTrue(find("#lanes input[value=pains]").isSelected());
    }

    @Test
    void saysWhenALinkLeadsNowhere() {
        open("#MorningCoffee.Buy.Gone.constructor");
        assertEquals("Not on this map", told("h2"));
        assertTrue(told("p").contains("“MorningCoffee.Buy.Gone.constructor”"));
        find("#told a").click();
        assertTrue(isSelected(part("MorningCoffee.Buy")));
    }

    @Test
    void showsDetailsOfWhatIsPointedAt() {
        pointAt(ORDER);
        assertEquals("Orders at the counter", told("h2"));
        pointAt("MorningCoffee.Buy.Pays");
        assertEquals("Pays by card", told("h2"));
    }

    @Test
    void keepsWhatIsClickedAndGoesBack() {
        part(ORDER).click();
        pointAt("MorningCoffee.Buy.Pays");
        assertEquals("Orders at the counter", told("h2"));
        assertEquals("#" + ORDER, address());

        part("MorningCoffee.Buy.Pays").click();
        assertEquals("Pays by card", told("h2"));

        browser.navigate().back();
        waitUntil("#" + ORDER);
        assertTrue(isSelected(part(ORDER)));
        assertFalse(isSelected(part("MorningCoffee.Buy.Pays")));

        press(Keys.ESCAPE);
        assertFalse(isSelected(part(ORDER)));
        assertEquals("", address());
    }

    @Test
    void findsByTitleAndByFacts() {
        press("/");
        press("QUEUE");
        assertEquals("6 found", find("#count").getText());
        List<WebElement> hits = browser.findElements(By.cssSelector("#hits button"));
        assertTrue(
                hits.get(0).getText().startsWith("The queue is unpredictable"),
                hits.get(0)::getText);
        assertEquals(1, opacity(part("MorningCoffee.Buy.Order.Queue")));
        assertTrue(opacity(part("MorningCoffee.Buy.Pays")) < 0.5);

        press(Keys.ENTER);
        assertEquals("#MorningCoffee.Buy.Order.Queue", address());
        assertTrue(isInSight(part("MorningCoffee.Buy.Order.Queue")));
        press(Keys.ENTER);
        assertEquals("#MorningCoffee.Buy.Order.measure(Queue)", address());

        press(Keys.ESCAPE);
        assertEquals(1, opacity(part("MorningCoffee.Buy.Pays")));
        assertEquals("", find("#count").getText());
    }

    @Test
    void walksThroughTheMapByKeys() {
        press(Keys.TAB);
        press(Keys.ENTER);
        assertEquals("Commuter", focused());
        press(Keys.ARROW_RIGHT);
        assertEquals("Student", focused());
        press(Keys.ARROW_LEFT);
        press(Keys.ARROW_DOWN);
        assertEquals("MorningCoffee.Discover", focused());
        press(Keys.ARROW_RIGHT);
        assertEquals("MorningCoffee.Buy", focused());
        press(Keys.ARROW_DOWN);
        press(Keys.ARROW_DOWN);
        assertTrue(focused().startsWith("MorningCoffee.Buy."), HtmlPageIT::focused);
        press(Keys.HOME);
        assertEquals("MorningCoffee.Discover.SeesAd", focused());
        press(Keys.END);
        assertEquals("MorningCoffee.Return.Remembers", focused());
        assertEquals("Thinks of us the next morning", told("h2"));
        assertTrue(isInSight(part("MorningCoffee.Return.Remembers")));
        assertEquals("", address());
        press(Keys.ENTER);
        assertEquals("#MorningCoffee.Return.Remembers", address());
        press("?");
        assertTrue(find("#keys").isDisplayed());
        press(Keys.ESCAPE);
        assertFalse(find("#keys").isDisplayed());
        assertEquals("#MorningCoffee.Return.Remembers", address());
    }

    @Test
    void dimsWhatIsOfOtherPersonas() {
        choose("persona", "Anna, weekday commuter");
        assertTrue(opacity(part("MorningCoffee.Drink.Table")) < 0.5);
        assertEquals(1, opacity(part("MorningCoffee.Drink.Train")));
        assertTrue(find("path.curve[data-personas=Commuter]").isDisplayed());
        assertFalse(find("path.curve[data-personas=Student]").isDisplayed());
        choose("persona", "Ben, student with a laptop");
        assertTrue(opacity(part(ORDER + ".emotion")) < 0.5);
        assertEquals(1, opacity(part(ORDER + ".emotion(Student)")));
        choose("persona", "All");
        assertEquals(1, opacity(part("MorningCoffee.Drink.Table")));
    }

    @Test
    void changesColours() {
        String light = background();
        choose("theme", "Dark");
        assertNotEquals(light, background());
        choose("theme", "Light");
        assertEquals(light, background());
    }

    @Test
    void keepsTitlesInSightWhileTheMapIsScrolled() {
        assertFalse(find(".sticky").isDisplayed());
        browser.executeScript("document.getElementById('map').scrollTo(600, 400)");
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(driver -> find(".sticky").isDisplayed());
        assertTrue(isInSight(browser.findElement(By.xpath(STICKY.formatted("Emotions")))));
        assertTrue(isInSight(browser.findElement(By.xpath(STICKY.formatted("Orders and pays")))));
        find(".sticky .column[data-journey='MorningCoffee.Buy']").click();
        assertTrue(isSelected(part("MorningCoffee.Buy")));
        assertEquals(
                400L, browser.executeScript("return document.getElementById('map').scrollTop"));
    }

    @Test
    void fitsTheMapIntoTheWidth() {
        press("f");
        assertEquals(find("#map").getRect().getWidth(), find("#map svg").getRect().getWidth(), 1);
        press("0");
        assertEquals("2400", find("#map svg").getAttribute("width"));
    }

    @Test
    void runsNothingThatAMapSays() throws IOException {
        Files.writeString(file, page(maps.read(MapPageTest.HOSTILE)));
        open("#J.A.B.C");
        assertEquals("<svg onload=alert(1)>", told("h2"));
        assertTrue(told("dl").contains("\" onclick=\"alert(1)"));
    }

    @Test
    void linksWebAddressesOnly() throws IOException {
        String map =
                """
                source Safe "Safe" survey { url "https://example.org/a?b=<c>" }
                source Evil "Evil" survey { url "javascript:alert(1)" }
                journey J "T" {
                    stage A "S" { step B "M" { pain C "P" evidence Safe, Evil } }
                }
                """;
        Files.writeString(file, page(maps.read(map), MapFilter.of(Set.of(Lane.values()))));
        open("#Safe");
        assertEquals("https://example.org/a?b=%3Cc%3E", find("#told a").getAttribute("href"));
        assertEquals("noopener noreferrer", find("#told a").getAttribute("rel"));
        open("#Evil");
        assertTrue(told("dl").contains("javascript:alert(1)"));
        assertEquals(List.of(), browser.findElements(By.cssSelector("#told a")));
    }

    @Test
    void opensAMapOnWhichNothingStandsYet() throws IOException {
        Files.writeString(file, page(maps.read("journey J \"Nothing yet\" { }")));
        open("");
        assertEquals("Nothing yet", told("h2"));
        press("/");
        press("thing");
        assertEquals("none", find("#count").getText());
        press(Keys.ESCAPE);
        press(Keys.ESCAPE);
        press("f");
    }

    @Test
    void showsTheWholeMapWithoutScripts() throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll("(?s)<script>.*</script>", ""));
        open("");
        assertFalse(find("#bar").isDisplayed());
        assertTrue(find("#map svg").getRect().getWidth() >= 1728);
        assertTrue(part("MorningCoffee.Return.Remembers").isDisplayed());
    }

    private String page(XtextResource resource) {
        return page(resource, MapFilter.of(MapPicture.LANES));
    }

    private String page(XtextResource resource, MapFilter filter) {
        Journey journey =
                Maps.file(resource).getElements().stream()
                        .filter(Journey.class::isInstance)
                        .map(Journey.class::cast)
                        .findFirst()
                        .orElseThrow();
        return pages.create(pictures.create(journey, PictureSettings.of(filter))).html();
    }

    /** Opens the page anew, also where only the fragment differs. */
    private void open(String fragment) {
        browser.get("about:blank");
        browser.get(file.toUri() + fragment);
    }

    private void goTo(String fragment) {
        browser.executeScript("location.hash = arguments[0]", fragment);
        waitUntil(fragment);
    }

    private static void waitUntil(String fragment) {
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(driver -> isSelected(part(fragment.substring(1))));
    }

    private static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static WebElement part(String name) {
        return find("g[data-journey='%s']".formatted(name));
    }

    private static WebElement band(String lane) {
        return find(".band[data-lanes~=%s]".formatted(lane));
    }

    private static String told(String selector) {
        return find("#told " + selector).getText();
    }

    private static String address() {
        return (String) browser.executeScript("return location.hash");
    }

    private static String focused() {
        return browser.switchTo().activeElement().getAttribute("data-journey");
    }

    private static String background() {
        return find("body").getCssValue("background-color")
                + find("#map svg .paper").getCssValue("fill");
    }

    private static double opacity(WebElement element) {
        return Double.parseDouble(element.getCssValue("opacity"));
    }

    private static boolean isSelected(WebElement element) {
        return "true".equals(element.getAttribute("aria-current"))
                && "solid".equals(element.getCssValue("outline-style"));
    }

    private static void press(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private static void pointAt(String name) {
        new Actions(browser).moveToElement(part(name)).perform();
    }

    private static void switchLane(String title) {
        find("#lanes summary").click();
        browser.findElement(By.xpath("//label[normalize-space() = '" + title + "']")).click();
        press(Keys.ESCAPE);
    }

    private static void choose(String id, String text) {
        new Select(find("#" + id)).selectByVisibleText(text);
    }

    private static boolean isInSight(WebElement element) {
        Rectangle frame = find("#map").getRect();
        Map<?, ?> box =
                (Map<?, ?>)
                        browser.executeScript(
                                "return arguments[0].getBoundingClientRect().toJSON()", element);
        return number(box, "left") >= frame.getX()
                && number(box, "right") <= frame.getX() + frame.getWidth()
                && number(box, "top") >= frame.getY()
                && number(box, "bottom") <= frame.getY() + frame.getHeight();
    }

    private static double number(Map<?, ?> box, String key) {
        return ((Number) box.get(key)).doubleValue();
    }

    private static BufferedImage screenshot(Rectangle part) throws IOException {
        BufferedImage window =
                ImageIO.read(new ByteArrayInputStream(browser.getScreenshotAs(OutputType.BYTES)));
        int width = Math.min(part.getWidth(), window.getWidth() - part.getX());
        int height = Math.min(part.getHeight(), window.getHeight() - part.getY());
        return window.getSubimage(part.getX(), part.getY(), width, height);
    }

    /** The share of pixels that differ. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return (double) different / one.getWidth() / one.getHeight();
    }
}
