package org.commspubliques.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.examples.atelier.Atelier;
import org.commspubliques.examples.atelier.AtelierOptions;
import org.commspubliques.examples.atelier.web.AtelierServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The atelier in a real browser: from the first word of a text to the register that proves what became of it. */
@BrowserTest
class AtelierBrowserTest {

    /** A Monday morning at Mont-Dore. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T22:00:00Z"), ZoneOffset.UTC);

    private static final String TITLE = "[data-testid=title]";
    private static final String SITE_TITLE = "[data-testid=text-site-0]";
    private static final String SITE = "[data-testid=text-site-1]";
    private static final String SMS = "[data-testid=text-sms-0]";

    private static final String WRITER = "agent-21";
    private static final String DIRECTOR = "agent-04";
    private static final String CHIEF_OF_STAFF = "agent-02";
    private static final String SECRETARY_GENERAL = "agent-01";

    private static final String PRAISE = "Grâce à l’action de votre maire";

    private static Browser browser;

    @TempDir
    Path folder;

    private AtelierServer server;
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void startTheAtelier() throws IOException {
        server = Atelier.start(AtelierOptions.in(folder).withClock(CLOCK));
        browser.driver().manage().deleteAllCookies();
        browser.look(Look.WIDE);
    }

    @AfterEach
    void leaveThePageAndStopTheAtelier() {
        browser.open(URI.create("about:blank"));
        browser.consoleErrors();
        server.close();
    }

    /**
     * Notes what is wrong in the page as it is now. Among the long suites it does so by day and by night and on a telephone,
     * and keeps pictures.
     */
    private void inspect(String state) {
        for (Look look : Effort.all() ? List.of(Look.WIDE.byNight(), Look.PHONE, Look.WIDE) : List.of(Look.WIDE)) {
            browser.look(look);
            browser.violations().forEach(violation -> wrong.add(state + ", " + look + ": " + violation));
            if (browser.sidewaysScroll() > 0) {
                wrong.add(state + ", " + look + ": the page is wider than the window");
            }
        }
        if (!Effort.all()) {
            return;
        }
        for (Look look : List.of(Look.PHONE, Look.TABLET, Look.WIDE.byNight(), Look.WIDE)) {
            browser.screenshot("atelier-" + state + "-" + look.width() + (look.dark() ? "-dark" : ""), look);
        }
    }

    private List<String> publications() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("publications"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String published() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : publications()) {
            all.append(Files.readString(folder.resolve("publications").resolve(name)));
        }
        return all.toString();
    }

    private static void assertNothingFailedButTheRefusedPublication() {
        assertThat(browser.consoleErrors())
                .singleElement()
                .asString()
                .contains("/publications")
                .contains("409 (Conflict)");
    }

    private static void approveAs(AtelierPage page, String person) {
        page.become(person);
        page.click("[data-testid=decide-approve]");
        page.seeNoMore("[data-testid=decide-approve]");
    }

    @Test
    @Sampled
    void aTextIsWrittenPutRightApprovedRefusedAfterALateEditApprovedAgainPublishedAndVerified() throws IOException {
        AtelierPage page = AtelierPage.open(browser, server.uri(), "fr");
        inspect("empty");

        page.type(TITLE, "Coupure d’eau à Boulari");
        page.type(SITE_TITLE, "Coupure d’eau à Boulari");
        page.type(SMS, "Ville du Mont-Dore : coupure d’eau pendant les travaux à Boulari.");
        page.type(SITE, "L’eau sera coupée pendant les travaux. " + PRAISE + ", les travaux finiront vite.");
        page.see("[data-rule=NEU-12]");
        assertThat(page.underlined(SITE)).containsExactly(PRAISE);
        page.pointAt(PRAISE);
        assertThat(page.read("#tip")).contains("code électoral, art. L. 52-1").contains("Les travaux finiront vite.");
        inspect("findings");

        page.click("[data-rule=NEU-12] [data-testid=replace]");
        page.seeNoMore("[data-rule=NEU-12]");
        assertThat(page.written(SITE)).isEqualTo("L’eau sera coupée pendant les travaux. Les travaux finiront vite.");
        assertThat(page.underlined(SITE)).isEmpty();

        page.click("#save");
        page.click("#submit");
        page.see("[data-stage=communication][data-status=open]");
        inspect("submitted");
        approveAs(page, DIRECTOR);
        page.become(CHIEF_OF_STAFF);
        inspect("to-decide");
        approveAs(page, CHIEF_OF_STAFF);
        approveAs(page, SECRETARY_GENERAL);
        assertThat(page.read("#state")).isEqualTo("validée");

        page.become(WRITER);
        page.closeNotice();
        page.type(SITE, Keys.chord(Keys.CONTROL, Keys.END), " Une citerne sera devant l’école.");
        inspect("late-edit");
        page.save();
        page.click("[data-testid='publish-site/fr']");
        assertThat(page.read("#notice")).contains("le texte a été modifié après son approbation, qui ne vaut plus");
        assertThat(publications()).isEmpty();
        inspect("refused");

        page.closeNotice();
        approveAs(page, DIRECTOR);
        approveAs(page, CHIEF_OF_STAFF);
        approveAs(page, SECRETARY_GENERAL);
        page.become(WRITER);
        page.click("[data-testid='publish-site/fr']");
        page.see("[data-variant='site/fr'] .file");
        page.closeNotice();
        page.click("[data-testid='publish-sms/fr']");
        page.see("[data-variant='sms/fr'] .file");
        inspect("published");
        assertThat(publications())
                .hasSize(2)
                .allSatisfy(name -> assertThat(page.read("#approval")).contains(name));
        assertThat(published()).contains("Une citerne sera devant l’école.");

        page.click("#nav-week");
        page.see("#week .days");
        page.settled();
        inspect("week");
        page.click("#nav-register");
        inspect("register");
        page.click("#verify");
        page.see("[data-testid=verification][data-intact=true]");
        inspect("verified");

        assertThat(wrong).isEmpty();
        assertNothingFailedButTheRefusedPublication();
    }

    /** Goes back to the top of the page, and down the list of people until it is their turn. */
    private static void becomeByKeyboard(AtelierPage page, String person) {
        page.tabBackTo("#person");
        page.press(Keys.HOME);
        page.settled();
        for (int i = 0; i < 10 && !page.written("#person").equals(person); i++) {
            page.press(Keys.ARROW_DOWN);
            page.settled();
        }
        assertThat(page.written("#person")).isEqualTo(person);
    }

    private static void approveByKeyboard(AtelierPage page, String person) {
        becomeByKeyboard(page, person);
        page.tabTo("[data-testid=decide-approve]");
        page.press(Keys.SPACE);
        page.seeNoMore("[data-testid=decide-approve]");
        page.settled();
        assertThat(page.hasFocus("body"))
                .as("the focus is lost after a decision")
                .isFalse();
    }

    @Test
    @Tag("thorough")
    void theKeyboardAloneIsEnoughInEnglishToo() throws IOException {
        AtelierPage page = AtelierPage.open(browser, server.uri(), "en");
        page.press(Keys.TAB);
        assertThat(page.hasFocus("#skip")).isTrue();
        page.press(Keys.ENTER);
        assertThat(page.hasFocus("main")).isTrue();

        page.tabTo(TITLE);
        page.press("Coupure d’eau à Boulari");
        page.tabTo(SITE_TITLE);
        page.press("Coupure d’eau à Boulari");
        page.tabTo(SITE);
        page.press("L’eau sera coupée pendant les travaux. " + PRAISE + ", les travaux finiront vite.");
        page.tabTo(SMS);
        page.press("Ville du Mont-Dore : coupure d’eau pendant les travaux à Boulari.");
        page.see("[data-rule=NEU-12]");
        page.press(Keys.F8);
        assertThat(page.hasFocus(SITE)).isTrue();
        assertThat(page.read("#tip")).contains("Electoral Code, art. L. 52-1");
        page.until("document.getElementById('live').textContent.includes('elected official')");
        page.chord(Keys.ALT, Keys.F8);
        assertThat(page.hasFocus("[data-rule=NEU-12] button")).isTrue();
        page.tabTo("[data-rule=NEU-12] [data-testid=replace]");
        page.press(Keys.ENTER);
        page.seeNoMore("[data-rule=NEU-12]");
        assertThat(page.written(SITE)).isEqualTo("L’eau sera coupée pendant les travaux. Les travaux finiront vite.");

        page.tabTo("#save");
        page.press(Keys.ENTER);
        page.tabTo("#submit");
        page.press(Keys.ENTER);
        page.see("[data-stage=communication][data-status=open]");
        approveByKeyboard(page, DIRECTOR);
        approveByKeyboard(page, CHIEF_OF_STAFF);
        approveByKeyboard(page, SECRETARY_GENERAL);
        assertThat(page.read("#state")).isEqualToIgnoringCase("approved");

        becomeByKeyboard(page, WRITER);
        page.tabTo(SITE);
        page.chord(Keys.CONTROL, Keys.END);
        page.press(" Une citerne sera devant l’école.");
        page.chord(Keys.CONTROL, "s");
        page.until("document.getElementById('unsaved-approval')?.hidden === true");
        page.settled();
        page.tabTo("[data-testid='publish-site/fr']");
        page.press(Keys.ENTER);
        page.see("#notice.blocking");
        assertThat(publications()).isEmpty();
        page.tabTo("#close-notice");
        page.press(Keys.ENTER);
        page.seeNoMore("#notice");

        approveByKeyboard(page, DIRECTOR);
        approveByKeyboard(page, CHIEF_OF_STAFF);
        approveByKeyboard(page, SECRETARY_GENERAL);
        becomeByKeyboard(page, WRITER);
        page.tabTo("[data-testid='publish-site/fr']");
        page.press(Keys.ENTER);
        page.see("[data-variant='site/fr'] .file");
        assertThat(published()).contains("Une citerne sera devant l’école.");

        page.tabBackTo("#nav-register");
        page.press(Keys.ENTER);
        page.tabTo("#verify");
        page.press(Keys.ENTER);
        page.see("[role=status] [data-testid=verification][data-intact=true]");
        assertNothingFailedButTheRefusedPublication();
    }
}
