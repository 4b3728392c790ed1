package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.escape.OutputFormat;
import org.jspecify.annotations.Nullable;

/**
 * All that a host may do with a template, each of which has to end soon, in a result or in the one exception that a host
 * expects. Not thread-safe.
 */
final class HostileRun {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<String> texts = new ArrayList<>();
    private final List<TemplateException> refusals = new ArrayList<>();

    private HostileRun() {}

    /** With the standard limits, by our rules, without those about what is missing, and to the letter of Mustache. */
    static HostileRun of(String source, Object model, Consumer<TemplateEngine.Builder> setting) {
        return of(OutputFormat.HTML, source, model, setting);
    }

    static HostileRun of(String source, Object model) {
        return of(source, model, builder -> {});
    }

    static HostileRun of(OutputFormat format, String source, Object model, Consumer<TemplateEngine.Builder> setting) {
        HostileRun run = new HostileRun();
        for (TemplateEngine.Builder builder : List.of(
                TemplateEngine.builder(),
                TemplateEngine.builder().lenient(true),
                TemplateEngine.builder().plainMustache(true))) {
            setting.accept(builder);
            TemplateEngine engine = builder.build();
            assertTimeoutPreemptively(SOON, () -> run.use(engine, TemplateSource.of("hostile", source, format), model));
        }
        return run;
    }

    /** The same on a thread whose stack is small. */
    static HostileRun onStack(int bytes, String source, Object model, Consumer<TemplateEngine.Builder> setting)
            throws InterruptedException {
        HostileRun[] run = new HostileRun[1];
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        run[0] = onThisStack(source, model, setting);
                    } catch (RuntimeException | Error thrown) {
                        failure[0] = thrown;
                    }
                },
                "small stack",
                bytes);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
        return run[0];
    }

    private static HostileRun onThisStack(String source, Object model, Consumer<TemplateEngine.Builder> setting) {
        HostileRun run = new HostileRun();
        TemplateEngine.Builder builder = TemplateEngine.builder();
        setting.accept(builder);
        run.use(builder.build(), TemplateSource.of("hostile", source, OutputFormat.HTML), model);
        return run;
    }

    /** What was rendered. */
    List<String> texts() {
        return texts;
    }

    /** What was refused. */
    List<TemplateException> refusals() {
        return refusals;
    }

    private void use(TemplateEngine engine, TemplateSource source, Object model) {
        attempt(() -> engine.parse(source, Named.class));
        attempt(() -> engine.parse(source, VariableSchema.empty()));
        Template template = attempt(() -> engine.parse(source));
        if (template == null) {
            return;
        }
        attempt(template::variables);
        attempt(template::fullHash);
        attempt(() -> template.inspect(model));
        attempt(() -> template.bind(Named.class));
        attempt(() -> template.bind(VariableSchema.empty()));
        render(template, model);
    }

    /** A model with next to nothing in it. */
    record Named(String x, List<String> rows) {}

    private void render(Template template, Object model) {
        String text = attempt(() -> template.render(model, Locale.FRENCH));
        if (text != null) {
            assertThat(text.length())
                    .isLessThanOrEqualTo(RenderLimits.standard().outputCharacters());
            texts.add(text);
        }
        byte[] bytes = attempt(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                template.render(model, Locale.FRENCH, out);
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
            return out.toByteArray();
        });
        assertThat(bytes)
                .as("the bytes end as the text does")
                .isEqualTo(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> @Nullable T attempt(Supplier<T> action) {
        try {
            return action.get();
        } catch (TemplateException refused) {
            refusals.add(refused);
            return null;
        }
    }

    static Consumer<TemplateEngine.Builder> partials(Map<String, String> partials) {
        return builder -> partials.forEach(builder::partial);
    }
}
