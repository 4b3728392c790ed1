package org.commspubliques.contract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.json.JsonTexts;

/** What the Javadoc of this module and of comms-core says of types and their components, for those who read schemas. */
public final class SourceTexts implements JsonTexts {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../comms-core/src/main/java"));

    private final Map<Class<?>, Map<String, String>> known = new HashMap<>();

    /** The first sentence said of a type. */
    @Override
    public Optional<String> ofType(Class<?> type) {
        return Optional.ofNullable(
                known.computeIfAbsent(type, SourceTexts::read).get(""));
    }

    /** What is said of a component of a record. */
    @Override
    public Optional<String> ofComponent(Class<?> type, String component) {
        return Optional.ofNullable(
                known.computeIfAbsent(type, SourceTexts::read).get(component));
    }

    private static Map<String, String> read(Class<?> type) {
        Map<String, String> texts = new LinkedHashMap<>();
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        String name = outer.getName().replace('.', '/') + ".java";
        Optional<Path> file = SOURCES.stream()
                .map(sources -> sources.resolve(name))
                .filter(Files::exists)
                .findFirst();
        if (file.isEmpty()) {
            return texts;
        }
        String source;
        try {
            source = Files.readString(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int declared = declaration(source, type.getSimpleName());
        int open = source.lastIndexOf("/**", declared);
        int close = source.lastIndexOf("*/", declared);
        // Only annotations may stand between the words and what they are about.
        if (declared < 0
                || open < 0
                || close < open
                || source.substring(close, declared).contains("}")
                || source.substring(close, declared).contains(";")) {
            return texts;
        }
        StringBuilder text = new StringBuilder();
        for (String line : Splitter.on('\n').split(source.substring(open + 3, close))) {
            text.append(' ')
                    .append(CharMatcher.is('*').trimLeadingFrom(line.strip()).strip());
        }
        String[] parts = (" " + text).split(" @param ", -1);
        texts.put("", firstSentence(plain(parts[0])));
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            int space = part.indexOf(' ');
            if (space > 0 && !part.startsWith("<")) {
                texts.put(
                        part.substring(0, space),
                        plain(part.substring(space).split(" @", -1)[0])
                                .replace("; unmodifiable", "")
                                .replace(", unmodifiable", ""));
            }
        }
        return texts;
    }

    private static int declaration(String source, String name) {
        for (String word : new String[] {"record ", "enum ", "interface ", "class "}) {
            int from = 0;
            int at;
            while ((at = source.indexOf(word + name, from)) >= 0) {
                char after = source.charAt(at + word.length() + name.length());
                if (!Character.isJavaIdentifierPart(after)) {
                    return at;
                }
                from = at + 1;
            }
        }
        return -1;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** Tags as the words in them: the code of a code tag, the label or the last name of a link. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int open;
        while ((open = text.indexOf("{@", at)) >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(text, at, open).append(tag(text.substring(open + 2, close)));
            at = close + 1;
        }
        out.append(text.substring(at));
        String words = out.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        while (words.contains("<")) {
            int lt = words.indexOf('<');
            int gt = words.indexOf('>', lt);
            if (gt < 0) {
                break;
            }
            words = words.substring(0, lt) + words.substring(gt + 1);
        }
        return CharMatcher.is(' ').collapseFrom(words, ' ').strip();
    }

    private static String tag(String tag) {
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        String rest = space < 0 ? "" : tag.substring(space + 1).strip();
        if (!name.startsWith("link")) {
            return rest;
        }
        int label = rest.indexOf(' ');
        if (label > 0 && !rest.substring(0, label).contains("(")) {
            return rest.substring(label + 1);
        }
        String reference = rest.contains("(") ? rest.substring(0, rest.indexOf('(')) : rest;
        return reference.substring(Math.max(reference.lastIndexOf('#'), reference.lastIndexOf('.')) + 1);
    }
}
