package org.commspubliques.examples.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.json.ApprovalContract;
import org.commspubliques.core.json.JsonContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A front end in TypeScript compiles against the declarations in the jars, and is told where it is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeclarationsCompileTest {

    private static final String RIGHT = TypeScriptInBrowser.resource("/frontend/right.ts");
    private static final String WRONG = TypeScriptInBrowser.resource("/frontend/wrong.ts");

    private static final Map<String, String> FILES = Map.of(
            "/comms-core.d.ts", JsonContract.typeScript(),
            "/comms-approval.d.ts", ApprovalContract.documents().typeScript(),
            "/right.ts", RIGHT,
            "/wrong.ts", WRONG);

    private TypeScriptInBrowser compiler;

    @BeforeAll
    void open() {
        assumeTrue(TypeScriptInBrowser.isThere(), "skipped: no Chromium with its driver here");
        compiler = new TypeScriptInBrowser();
    }

    @AfterAll
    void close() {
        if (compiler != null) {
            compiler.close();
        }
    }

    @Test
    void theDeclarationsThemselvesAreRight() {
        assertThat(compiler.errors(FILES, "/comms-core.d.ts")).isEmpty();
        assertThat(compiler.errors(FILES, "/comms-approval.d.ts")).isEmpty();
    }

    @Test
    void aFrontEndThatUsesThemRightlyCompiles() {
        assertThat(compiler.errors(FILES, "/right.ts")).isEmpty();
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

        assertThat(compiler.errors(FILES, "/wrong.ts"))
                .extracting(error -> error.substring(0, error.indexOf(' ')))
                .containsExactlyElementsOf(wrong)
                .hasSizeGreaterThan(4);
    }
}
