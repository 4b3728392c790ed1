package org.commspubliques.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commspubliques.templates.error.TemplateException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does with one template all that a host does, with hostile texts and with harmless ones, and compares what comes out.
 * Throws an {@link AssertionError} where they differ by more than the texts.
 */
final class MutationCheck {

    private static final RenderLimits LIMITS = RenderLimits.builder()
            .outputCharacters(200_000)
            .iterations(2_000)
            .tags(100_000)
            .build();

    private static final TemplateEngine STRICT = engine().build();
    private static final TemplateEngine LENIENT = engine().lenient(true).build();
    private static final TemplateEngine PLAIN = engine().plainMustache(true).build();

    private static final VariableSchema SCHEMA = MutationModel.schema();

    private static final Set<String> SCHEMES =
            Set.of("", "http", "https", "mailto", "tel", "sms", "webcal", "geo", "cid", "about");

    /** A tag that prints a value as it is, also one with other delimiters. */
    private static final Pattern RAW = Pattern.compile("\\{\\{\\s*[&{]|\\{\\{\\s*=[\\s\\S]*(?:&|[^{\\s=>]\\{)");

    /**
     * Where a value is not read back as it is: behind a filter; after a reference without its semicolon, which means what
     * comes after it says; and in a CDATA section, which this parser knows in HTML, too, and browsers do not.
     */
    private static final Pattern CHANGED = Pattern.compile("\\||&[#\\w]*\\{\\{|<!\\[CDATA\\[");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TemplateSource source;
    private final List<String> hostileTexts;
    private final List<String> harmlessTexts;
    private final MutationModel hostile;
    private final MutationModel harmless;
    /** The reader of XML takes almost anything for a name; a template with another is not well-formed. */
    private static final Pattern XML_NAME = Pattern.compile("#?[A-Za-z_][A-Za-z0-9_.-]*");

    private int compared;

    private MutationCheck(TemplateSource source, List<String> hostileTexts) {
        this.source = source;
        this.hostileTexts = hostileTexts;
        this.harmlessTexts = MutationModel.harmless(hostileTexts);
        this.hostile = MutationModel.of(hostileTexts);
        this.harmless = MutationModel.of(harmlessTexts);
    }

    /** Checks a template, and says how many renderings it could compare. */
    static int check(TemplateSource source, List<String> hostileTexts) {
        MutationCheck check = new MutationCheck(source, hostileTexts);
        attempt(() -> STRICT.parse(source)).ifPresent(check::checkStrict);
        attempt(() -> STRICT.parse(source, MutationModel.class));
        attempt(() -> STRICT.parse(source, SCHEMA));
        attempt(() -> LENIENT.parse(source)).ifPresent(check::checkLenient);
        attempt(() -> PLAIN.parse(source)).ifPresent(check::checkPlain);
        return check.compared;
    }

    private static TemplateEngine.Builder engine() {
        TemplateEngine.Builder builder = TemplateEngine.builder().limits(LIMITS).loader(MutationSources::pagePart);
        MutationSources.PARTIALS.forEach(builder::partial);
        return builder;
    }

    /** Only one exception is an answer. */
    private static <T> Optional<T> attempt(Supplier<T> action) {
        try {
            return Optional.of(action.get());
        } catch (TemplateException refused) {
            return Optional.empty();
        }
    }

    private void checkStrict(Template template) {
        template.variables();
        template.fullHash();
        checkRecord(template);
        checkMap(template);
        attempt(() -> template.inspect(hostile.asAnything(hostileTexts)));
        compare(template, hostile.asAnything(hostileTexts), harmless.asAnything(harmlessTexts));
    }

    private void checkRecord(Template template) {
        attempt(() -> template.inspect(hostile));
        Optional<String> unbound = compare(template, hostile, harmless);
        attempt(() -> template.bind(MutationModel.class)).ifPresent(bound -> {
            attempt(() -> bound.inspect(hostile));
            requireSame(attempt(() -> bound.render(hostile, Locale.FRENCH)), unbound);
        });
    }

    private void checkMap(Template template) {
        Map<String, Object> model = hostile.asMap();
        attempt(() -> template.inspect(model));
        Optional<String> unbound = compare(template, model, harmless.asMap());
        attempt(() -> template.bind(SCHEMA)).ifPresent(bound -> {
            attempt(() -> bound.inspect(model));
            requireSame(attempt(() -> bound.render(model, Locale.FRENCH)), unbound);
        });
    }

    /** What is missing is left out, and the rest must be as safe. */
    private void checkLenient(Template template) {
        attempt(() -> template.inspect(hostile));
        compare(template, hostile, harmless);
        attempt(() -> template.bind(MutationModel.class));
        attempt(() -> template.bind(SCHEMA));
    }

    private void checkPlain(Template template) {
        template.variables();
        attempt(() -> template.inspect(hostile));
        text(template, hostile.asAnything(hostileTexts));
    }

    /** Binding makes a template faster, and nothing else. */
    private static void requireSame(Optional<String> bound, Optional<String> unbound) {
        require(bound.isEmpty() || bound.equals(unbound), () -> "bound renders " + bound + ", unbound " + unbound);
    }

    private Optional<String> compare(Template template, Object evil, Object good) {
        Optional<String> evilText = text(template, evil);
        if (evilText.isPresent() && !RAW.matcher(source.text()).find()) {
            attempt(() -> template.render(good, Locale.FRENCH)).ifPresent(goodText -> {
                compared++;
                compare(evilText.get(), goodText);
            });
        }
        return evilText;
    }

    /** The text, which the bytes must agree with. */
    private Optional<String> text(Template template, Object model) {
        Optional<String> text = attempt(() -> template.render(model, Locale.FRENCH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<byte[]> bytes = attempt(() -> {
            try {
                template.render(model, Locale.FRENCH, out);
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
            return out.toByteArray();
        });
        require(
                text.isPresent() == bytes.isPresent(),
                () -> "text " + text.isPresent() + " but bytes " + bytes.isPresent());
        require(
                Arrays.equals(
                        text.map(whole -> whole.getBytes(StandardCharsets.UTF_8))
                                .orElse(null),
                        bytes.orElse(null)),
                () -> "the bytes are not those of " + text);
        return text;
    }

    private void compare(String evil, String good) {
        switch (source.format()) {
            case HTML -> comparePages(evil, good);
            case XML -> elements(good).ifPresent(shape -> requireEqual(elements(evil), Optional.of(shape), evil));
            case JSON -> members(good).ifPresent(shape -> requireEqual(members(evil), Optional.of(shape), evil));
            case JSONL, EMAIL_SUBJECT, EMAIL_HEADER, ICALENDAR -> requireEqual(lines(evil), lines(good), evil);
            default -> {}
        }
    }

    private void comparePages(String evil, String good) {
        ReadPage evilPage = ReadPage.of(evil);
        ReadPage goodPage = ReadPage.of(good);
        requireEqual(evilPage.shape(), goodPage.shape(), evil);
        for (int i = 0; i < evilPage.schemes().size(); i++) {
            String scheme = evilPage.schemes().get(i);
            require(
                    SCHEMES.contains(scheme) || scheme.equals(goodPage.schemes().get(i)),
                    () -> "a value made the scheme " + scheme + " in " + evil);
        }
        if (!CHANGED.matcher(source.text()).find()) {
            requireEqual(evilPage.says(), withHostileTexts(goodPage.says()), evil);
        }
    }

    /** What people should read: the hostile texts where the harmless ones stand. */
    private List<String> withHostileTexts(List<String> says) {
        List<String> expected = new ArrayList<>();
        for (String one : says) {
            String text = one;
            for (int i = 0; i < MutationModel.TEXTS; i++) {
                text = text.replace(MutationModel.sentinel(i), ReadPage.printed(hostileTexts.get(i)));
            }
            expected.add(text);
        }
        return expected;
    }

    private static long lines(String text) {
        return text.replace("\r\n ", "")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    private static Optional<List<String>> elements(String xml) {
        Parser parser = Parser.xmlParser().setTrackErrors(1);
        Document document = Jsoup.parse(xml, "", parser);
        if (!parser.getErrors().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (!XML_NAME.matcher(element.nodeName()).matches()) {
                return Optional.empty();
            }
            names.add(element.nodeName());
            element.attributes().forEach(attribute -> names.add("@" + attribute.getKey()));
        }
        return Optional.of(names);
    }

    private static Optional<List<String>> members(String json) {
        try {
            List<String> names = new ArrayList<>();
            addMembers(JSON.readTree(json), names);
            return Optional.of(names);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static void addMembers(JsonNode node, List<String> names) {
        names.add(node.getNodeType().name());
        node.propertyStream().forEach(member -> addMembers(member.getValue(), names));
        if (node.isArray()) {
            node.forEach(item -> addMembers(item, names));
        }
    }

    private static void requireEqual(Object evil, Object good, String text) {
        require(
                evil.equals(good),
                () -> evil + " with hostile values, but " + good + " with harmless ones, in " + text);
    }

    private static void require(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new AssertionError(message.get());
        }
    }
}
