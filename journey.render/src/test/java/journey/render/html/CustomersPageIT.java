// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.dsl.flow.Flow;
import journey.render.CoffeeShopFlow;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.PictureSettings;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
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
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with the numbers of customers, in a real browser. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class CustomersPageIT {

    @TempDir private static Path folder;
    private static ChromeDriver browser;

    @Inject private Maps maps;
    @Inject private MapPictureFactory pictures;
    @Inject private MapPageFactory pages;

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

    @AfterEach
    void findsNothingInTheConsole() {
        assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    }

    @BeforeEach
    void open() throws IOException {
        open(CoffeeShopFlow.flow());
    }

    private void open(Optional<Flow> flow) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), page(flow));
        browser.get("about:blank");
        browser.get(page.toUri().toString());
    }

    private String page(Optional<Flow> flow) {
        PictureSettings settings = PictureSettings.of(CoffeeShopFlow.filter().with(flow));
        return pages.create(pictures.create(CoffeeShopFlow.journey(maps), settings)).html();
    }

    private static WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    private static List<String> texts(String css) {
        return browser.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private static String customersOf(String moment) {
        return texts(".customers[data-journey='MorningCoffee." + moment + "'] > text").get(0);
    }

    private static List<String> badges(String lane) {
        return texts(".band[data-lanes='" + lane + "'] .badge > text");
    }

    private static void show(String group) {
        new Select(find("#group")).selectByVisibleText(group);
    }

    private static List<WebElement> ways() {
        find("#variants summary").click();
        return browser.findElements(By.cssSelector("#variants button"));
    }

    @Test
    void offersAllPersonasChannelsAndSegments() {
        assertEquals(
                List.of("All customers", "Commuter", "Student", "App"),
                new Select(find("#group"))
                        .getOptions().stream()
                                .map(WebElement::getText)
                                .map(String::strip)
                                .toList());
    }

    @Test
    void showsTheNumbersOfAGroup() {
        assertEquals("1,180 customers", customersOf("Buy.Order"));
        show("Commuter");
        assertEquals("705 customers", customersOf("Buy.Order"));
        assertEquals("780 customers", texts(".totals text").get(0));
        show("All customers");
        assertEquals("1,180 customers", customersOf("Buy.Order"));
    }

    @Test
    void showsTheSameWordsAtTheSamePlacesWhenOneComesBack() {
        String before = find(".band[data-lanes=customers]").getText();
        Object places = browser.executeScript(PLACES);
        show("Student");
        show("All customers");
        assertEquals(before, find(".band[data-lanes=customers]").getText());
        assertEquals(places, browser.executeScript(PLACES));
    }

    private static final String PLACES =
            """
            return [...document.querySelectorAll('.customers > text, .totals > text')]
                .map((text) => [text.getAttribute('x'), text.getAttribute('y')].join());
            """;

    @Test
    void showsTheUnknownWaysOfOneGroupAtATime() {
        assertEquals(2, texts(".unknown-ways .unknown > text").size());
        show("Student");
        assertEquals(2, texts(".unknown-ways .unknown > text").size());
        assertEquals("2", find(".unknown-ways:not(.closed)").getAttribute("data-group"));
    }

    @Test
    void followsThePersonaWhoseJourneyIsShown() {
        new Select(find("#persona")).selectByIndex(1);
        assertEquals("705 customers", customersOf("Buy.Order"));
        new Select(find("#persona")).selectByIndex(0);
        assertEquals("1,180 customers", customersOf("Buy.Order"));
    }

    @Test
    void showsAWayOnTheMap() {
        List<WebElement> ways = ways();
        assertTrue(ways.get(3).getText().startsWith("60 of 1,600 cases"), ways.get(3).getText());
        ways.get(3).click();
        assertEquals(List.of("1", "+3", "skipped", "2"), badges("steps touchpoints"));
        assertEquals(List.of("1", "+3", "skipped", "2"), badges("customers"));
        assertEquals("true", ways.get(3).getAttribute("aria-pressed"));
        ways.get(3).click();
        assertEquals(List.of(), badges("customers"));
    }

    @Test
    void needsNoMouse() {
        find("#variants summary").sendKeys(Keys.ENTER);
        find("#variants li:nth-child(3) button").sendKeys(Keys.ENTER);
        assertEquals(List.of("1", "2", "3"), badges("customers"));
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertFalse(find("#variants").getAttribute("open") != null);
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertEquals(List.of(), badges("customers"));
    }

    @Test
    void anotherGroupHasWaysOfItsOwn() {
        ways().get(0).click();
        show("Student");
        assertEquals(List.of(), badges("customers"));
    }

    @Test
    void closesTheLaneLikeOthers() {
        find("#lanes summary").click();
        find("#lanes input[value=customers]").click();
        assertEquals(List.of(), texts(".customers > text"));
    }

    @Test
    void offersNothingWithoutAFlowFile() throws IOException {
        open(Optional.empty());
        assertFalse(find("#groups").isDisplayed());
        assertFalse(find("#variants").isDisplayed());
    }

    @Test
    void showsAllCustomersWithoutScripts() throws IOException {
        String still = page(CoffeeShopFlow.flow()).replaceAll("(?s)<script.*?</script>", "");
        Path page = Files.writeString(folder.resolve("still.html"), still);
        browser.get(page.toUri().toString());
        assertEquals("1,180 customers", customersOf("Buy.Order"));
        assertEquals(2, texts(".unknown-ways .unknown > text").size());
    }
}
