package org.commspubliques.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.commspubliques.examples.guide.GuidePage;

/** What the code of the README prints. */
public final class ReadmePage extends GuidePage {

    /** The page. */
    public ReadmePage() {
        shows("quick-start", () -> run(QuickStart::review));
        shows("approval-quick-start", () -> run(QuickStart::approve));
        shows("template-quick-start", () -> run(QuickStart::render));
    }

    private void run(Consumer<QuickStart> part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.accept(new QuickStart(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        bytes.toString(StandardCharsets.UTF_8).lines().forEach(this::print);
    }
}
