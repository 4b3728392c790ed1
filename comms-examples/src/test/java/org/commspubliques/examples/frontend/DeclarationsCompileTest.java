package org.commspubliques.examples.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.approval.json.ApprovalContract;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.examples.browser.BrowserTest;
import org.commspubliques.templates.json.TemplateContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A front end in TypeScript compiles against the declarations in the jars, and is told where it is wrong. */
@BrowserTest
@Tag("thorough")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeclarationsCompileTest {

    private static final String RIGHT = TypeScriptInBrowser.resource("/frontend/right.ts");
    private static final String WRONG = TypeScriptInBrowser.resource("/frontend/wrong.ts");

    private static final Map<String, String> FILES = Map.of(
            "/comms-core.d.ts",
            JsonContract.typeScript(),
            "/comms-approval.d.ts",
            ApprovalContract.documents().typeScript(),
            "/comms-templates.d.ts",
            TemplateContract.documents().typeScript(),
            "/right.ts",
            RIGHT,
            "/wrong.ts",
            WRONG);

    private @Nullable TypeScriptInBrowser browser;

    @BeforeAll
    void open() {
        browser = new TypeScriptInBrowser();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private List<String> errors(String file) {
        return Objects.requireNonNull(browser).errors(FILES, file);
    }

    @Test
    void theDeclarationsThemselvesAreRight() {
        assertThat(errors("/comms-core.d.ts")).isEmpty();
        assertThat(errors("/comms-approval.d.ts")).isEmpty();
        assertThat(errors("/comms-templates.d.ts")).isEmpty();
    }

    @Test
    void aFrontEndThatUsesThemRightlyCompiles() {
        assertThat(errors("/right.ts")).isEmpty();
    }

    /** The lines that are wrong say so themselves. */
    @Test
    void everyMistakeIsFoundAtItsLineAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Splitter.on('\n').splitToList(WRONG);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("// wrong")) {
                wrong.add("/wrong.ts:" + (i + 1));
            }
        }

        assertThat(errors("/wrong.ts"))
                .extracting(error -> error.substring(0, error.indexOf(' ')))
                .containsExactlyElementsOf(wrong)
                .hasSizeGreaterThan(4);
    }
}
