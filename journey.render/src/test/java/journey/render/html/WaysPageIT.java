// SPDX-License-Identifier: EPL-2.0
package journey.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import journey.layout.MapFilter;
import journey.model.Journey;
import journey.render.svg.MapPicture;
import journey.render.svg.MapPictureFactory;
import journey.render.svg.PictureKind;
import journey.render.svg.PictureSettings;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import journey.testing.Pages;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a reader does with the ways of a map and with a blueprint, in a real browser. */
@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class WaysPageIT {

    private static final String COFFEE = "examples/coffee-shop/coffee-shop.journey";

    /** A branch to a moment that only Ben has; the others go on with the next one. */
    private static final String SHARED =
            """
            persona Anna "Anna" persona Ben "Ben"
            journey J "J" {
                persona Anna, Ben
                stage S "S" {
                    step A "A" { leads to C "late" joins D }
                    step B "B"
                    step C "C" for Ben
                    step D "D"
                }
            }
            """;

    /** Where one comes by arrow keys from the first shape; those of arrows are told by boxes. */
    private static final String NOT_REACHED =
            """
            const all = [...document.querySelectorAll('svg :is(g[data-journey], g.way)')]
                .filter((node) => node.closest('.sticky') === null && !node.matches('.arrow'));
            const reached = new Set([all[0]]);
            for (const node of reached) {
              for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
                node.focus();
                node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                reached.add(document.activeElement);
              }
            }
            return all.filter((node) => !reached.has(node))
                .map((node) => node.querySelector('title').textContent);
            """;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                COFFEE,
                "examples/public-benefit/food-benefit.journey",
                "examples/software-purchase/team-planner.journey",
            })
    void everyShapeIsReachedByArrowKeys(String example) throws IOException {
        for (PictureKind kind : PictureKind.values()) {
            open(maps.read(Pages.ROOT.resolve(example)), kind);
            assertEquals(List.of(), browser.executeScript(NOT_REACHED), kind::name);
        }
    }

    @Test
    void tellsOfAWayThatOnlyTheOrderOfTheTextSays() throws IOException {
        open(maps.read(Pages.ROOT.resolve(COFFEE)), PictureKind.MAP);
        focus(way("MorningCoffee.Discover.SeesAd → MorningCoffee.Buy.Order"));

        assertEquals("Way · Discovers the shop", told(".kind"));
        assertEquals("Way from Sees an Instagram ad to Orders at the counter", told("h2"));
        assertEquals("Anna, weekday commuter", told("dd"));

        new Actions(browser).sendKeys(Keys.ENTER).perform();
        String address = browser.getCurrentUrl();
        assertTrue(address.contains("#MorningCoffee.Discover.SeesAd"), address);
        browser.get("about:blank");
        browser.get(address);
        assertEquals("Way from Sees an Instagram ad to Orders at the counter", told("h2"));
    }

    @Test
    void tellsWaysApartThatOneBranchSays() throws IOException {
        open(maps.read(SHARED), PictureKind.MAP);
        WebElement ofBen = way("J.S.A → J.S.C");
        WebElement ofAnna = way("J.S.A → J.S.D");
        assertEquals(ofBen.getAttribute("data-journey"), ofAnna.getAttribute("data-journey"));

        focus(ofAnna);
        new Actions(browser).sendKeys(Keys.ENTER).perform();

        assertEquals("Branch from A to D: late", told("h2"));
        assertEquals("true", ofAnna.getAttribute("aria-current"));
        assertNotEquals("true", ofBen.getAttribute("aria-current"));
        assertEquals("5px", lineOf(ofAnna).getCssValue("stroke-width"));
        assertNotEquals("5px", lineOf(ofBen).getCssValue("stroke-width"));
        assertEquals("none", ofAnna.getCssValue("outline-style"), "no frame around other boxes");

        browser.executeScript("location.hash = arguments[0]", ofBen.getAttribute("data-journey"));
        await(ofBen);
        assertEquals("true", ofAnna.getAttribute("aria-current"), "the branch is both");
    }

    @Test
    void keepsTheFocusOnWhatIsKept() throws IOException {
        open(maps.read(Pages.ROOT.resolve(COFFEE)), PictureKind.BLUEPRINT);
        List<WebElement> both =
                browser.findElements(By.cssSelector("[data-journey='MorningCoffee.Buy.Pays'].box"));
        assertEquals(2, both.size(), "what the customer does, and what is onstage");

        focus(both.get(1));
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        await(both.get(0));

        assertEquals(both.get(1), browser.switchTo().activeElement());
    }

    @Test
    void closesALaneOfABlueprintWithItsArrows() throws IOException {
        open(maps.read(Pages.ROOT.resolve(COFFEE)), PictureKind.BLUEPRINT);
        WebElement support = band("support");
        int below = support.getRect().getY();
        int gone = Integer.parseInt(band("backstage").getAttribute("data-height"));
        WebElement into = find(".arrows[data-to~=backstage] .arrow");
        WebElement above = find(".arrows[data-to~=channels] .arrow");
        assertTrue(into.isDisplayed());
        int aboveY = above.getRect().getY();

        find("#lanes summary").click();
        find("#lanes input[value=backstage]").click();

        assertFalse(band("backstage").isDisplayed());
        assertFalse(into.isDisplayed(), "an arrow to nothing");
        assertEquals(below - gone, support.getRect().getY(), 1);
        assertTrue(above.isDisplayed());
        assertEquals(aboveY, above.getRect().getY());
    }

    @Test
    void movesArrowsWithTheirLanes() throws IOException {
        open(maps.read(Pages.ROOT.resolve(COFFEE)), PictureKind.BLUEPRINT);
        WebElement arrow = find(".arrows[data-from~=backstage] .arrow");
        int y = arrow.getRect().getY();
        int gone = Integer.parseInt(band("artifacts").getAttribute("data-height"));

        find("#lanes summary").click();
        find("#lanes input[value=artifacts]").click();

        assertEquals(y - gone, arrow.getRect().getY(), 1);
    }

    @Test
    void dimsWhatStandsBehindMomentsOfOthers() throws IOException {
        open(maps.read(Pages.ROOT.resolve(COFFEE)), PictureKind.BLUEPRINT);
        WebElement ahead = find(".onstage[data-journey='MorningCoffee.Buy.OrderAhead']");
        WebElement ordered = find(".onstage[data-journey='MorningCoffee.Buy.Order']");

        find("#persona").sendKeys("Ben");

        assertTrue(Double.parseDouble(ahead.getCssValue("opacity")) < 0.5);
        assertEquals("1", ordered.getCssValue("opacity"));
    }

    private void open(XtextResource map, PictureKind kind) throws IOException {
        Journey journey = EcoreUtil2.typeSelect(Maps.file(map).getElements(), Journey.class).get(0);
        PictureSettings settings = PictureSettings.of(MapFilter.of(MapPicture.LANES)).as(kind);
        Path file = folder.resolve("page.html");
        Files.writeString(file, pages.create(pictures.create(journey, settings)).html());
        browser.get("about:blank");
        browser.get(file.toUri().toString());
    }

    private static void focus(WebElement shape) {
        browser.executeScript("arguments[0].focus()", shape);
    }

    private static void await(WebElement shape) {
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(driver -> "true".equals(shape.getAttribute("aria-current")));
    }

    private static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static WebElement way(String name) {
        return find("g[data-way='%s']".formatted(name));
    }

    private static WebElement lineOf(WebElement way) {
        return way.findElement(By.cssSelector(".line"));
    }

    private static WebElement band(String lane) {
        return find(".band[data-lanes~=%s]".formatted(lane));
    }

    private static String told(String selector) {
        return find("#told " + selector).getText();
    }
}
