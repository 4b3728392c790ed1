package org.commspubliques.examples.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page of the atelier, as one who sits before it: what can be seen, and what hands do, with a mouse or without. */
final class AtelierPage {

    /** Counts requests that are not yet answered and read. */
    private static final String COUNT_REQUESTS = """
            window.openRequests = 0;
            const counted = (call) => function (...args) {
              window.openRequests++;
              return call.apply(this, args).finally(() => window.openRequests--);
            };
            window.fetch = counted(window.fetch);
            Response.prototype.json = counted(Response.prototype.json);
            """;

    private final Browser browser;

    private AtelierPage(Browser browser) {
        this.browser = browser;
    }

    /** Opens it and waits until it can be used. */
    static AtelierPage open(Browser browser, URI server, String language) {
        browser.open(server.resolve("?lang=" + language));
        AtelierPage page = new AtelierPage(browser);
        page.until("document.documentElement.dataset.ready === 'true'");
        browser.driver().executeScript(COUNT_REQUESTS);
        return page;
    }

    /** Waits until everything that was asked for is there. */
    void settled() {
        until("window.openRequests === 0");
    }

    /** Waits, in the page, until an expression of JavaScript holds. */
    void until(String expression) {
        browser.until(expression);
    }

    /** Waits until something is there and can be seen. */
    WebElement see(String selector) {
        until("[...document.querySelectorAll(\"" + selector + "\")].some((one) => one.checkVisibility())");
        return browser.driver().findElement(By.cssSelector(selector));
    }

    /** Waits until nothing like it can be seen. */
    void seeNoMore(String selector) {
        until("[...document.querySelectorAll(\"" + selector + "\")].every((one) => !one.checkVisibility())");
    }

    String read(String selector) {
        return see(selector).getText();
    }

    /** What is written in a field. */
    String written(String field) {
        return see(field).getDomProperty("value");
    }

    void click(String selector) {
        see(selector).click();
    }

    void type(String field, CharSequence... keys) {
        see(field).click();
        press(keys);
    }

    /** Another person sits down. */
    void become(String person) {
        see("#person");
        browser.driver()
                .findElement(By.cssSelector("#person option[value=" + person + "]"))
                .click();
        settled();
    }

    /** Closes what was told, where it is still shown. */
    void closeNotice() {
        browser.driver().findElements(By.id("close-notice")).stream()
                .filter(WebElement::isDisplayed)
                .forEach(WebElement::click);
    }

    /** Keeps the text, and waits until it is kept. */
    void save() {
        click("#save");
        until("document.getElementById('unsaved-approval')?.hidden === true");
        settled();
    }

    /** Keys that go to whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** Keys held down together, the last of them pressed. */
    void chord(Keys held, CharSequence key) {
        new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /** Goes forward with the Tab key alone; every stop on the way must show that it has the focus. */
    void tabTo(String selector) {
        tabTo(selector, false);
    }

    /** Goes backward. */
    void tabBackTo(String selector) {
        tabTo(selector, true);
    }

    private void tabTo(String selector, boolean backward) {
        see(selector);
        for (int stops = 0; stops < 300; stops++) {
            if (backward) {
                chord(Keys.SHIFT, Keys.TAB);
            } else {
                press(Keys.TAB);
            }
            Map<?, ?> stop = focus(selector);
            if (Boolean.FALSE.equals(stop.get("shown"))) {
                throw new AssertionError("the focus cannot be seen on " + stop.get("name"));
            }
            if (Boolean.TRUE.equals(stop.get("reached"))) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not reach " + selector);
    }

    /** Whether what the selector means has the focus. */
    boolean hasFocus(String selector) {
        return Boolean.TRUE.equals(
                browser.driver().executeScript("return document.activeElement.matches(arguments[0])", selector));
    }

    private Map<?, ?> focus(String selector) {
        return (Map<?, ?>) browser.driver().executeScript("""
                const at = document.activeElement;
                // A page within shows itself where its focus is.
                const within = at.nodeName === 'IFRAME';
                const ringed = (element) => {
                  const style = getComputedStyle(element);
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
                };
                return {
                  name: at.outerHTML.slice(0, 120),
                  reached: at.matches(arguments[0]),
                  shown: at === document.body || within || ringed(at) || ringed(at.parentElement),
                };
                """, selector);
    }

    /** Puts the pointer over words that are underlined. */
    void pointAt(String words) {
        String mark = "[...document.querySelectorAll('.back mark')].find((mark) => mark.textContent === "
                + quoted(words) + ")";
        until(mark);
        List<?> place = (List<?>) browser.driver().executeScript("""
                const mark = %s;
                mark.scrollIntoView({block: 'center'});
                const box = mark.getClientRects()[0];
                return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
                """.formatted(mark));
        int x = ((Number) place.get(0)).intValue();
        int y = ((Number) place.get(1)).intValue();
        new Actions(browser.driver())
                .moveToLocation(x - 3, y)
                .moveToLocation(x, y)
                .perform();
    }

    /** What is underlined in a text, in its order. */
    List<String> underlined(String field) {
        List<?> marks = (List<?>) browser.driver()
                .executeScript(
                        "return [...arguments[0].parentElement.querySelectorAll('.back mark')].map((mark) => mark.textContent)",
                        see(field));
        return marks.stream().map(String::valueOf).toList();
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "\\'") + "'";
    }
}
