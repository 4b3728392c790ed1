package org.commspubliques.templates.internal.context;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** The elements and attributes of HTML that change what a value means. */
final class Names {

    // Elements.
    static final int ORDINARY = 0;
    static final int END_TAG = 1;
    static final int SCRIPT = 2;
    static final int STYLE = 3;
    static final int TITLE = 4;
    static final int TEXTAREA = 5;
    static final int XMP = 6;
    static final int IFRAME = 7;
    static final int NOEMBED = 8;
    static final int NOFRAMES = 9;
    static final int PLAINTEXT = 10;
    static final int META = 11;
    static final int LINK = 12;
    static final int BASE = 13;
    static final int SVG = 14;
    static final int MATH = 15;
    static final int NOSCRIPT = 16;
    static final int EMBED = 17;

    // Attributes.
    static final int PLAIN = 0;
    static final int URL = 1;
    /** The address of something that runs or changes the page: a value may not choose where it comes from. */
    static final int RESOURCE = 2;

    static final int URL_LIST = 3;
    static final int CSS = 4;
    /** An attribute of SVG that takes a value of CSS, in which {@code url()} is possible. */
    static final int CSS_VALUE = 5;

    static final int CODE = 6;
    static final int REFUSED = 7;
    static final int TYPE = 8;
    static final int REL = 9;
    static final int HTTP_EQUIV = 10;
    static final int CONTENT = 11;
    /** The beginning of a name that means something, as long as nothing follows it. */
    static final int BEGINNING = 12;

    // What an element says of itself; zero until it does.
    static final int SCRIPT_IS_JSON = 1;
    static final int SCRIPT_IS_DATA = 2;
    static final int SCRIPT_IS_CODE = 3;
    static final int LINK_IS_HARMLESS = 1;
    static final int LINK_IS_A_RESOURCE = 2;
    static final int META_IS_A_HEADER = 1;
    static final int META_HAS_A_VALUE = 2;

    private static final Table ELEMENTS = new Table(ImmutableMap.<String, Integer>builder()
            .put("script", SCRIPT)
            .put("style", STYLE)
            .put("title", TITLE)
            .put("textarea", TEXTAREA)
            .put("xmp", XMP)
            .put("iframe", IFRAME)
            .put("noembed", NOEMBED)
            .put("noframes", NOFRAMES)
            .put("plaintext", PLAINTEXT)
            .put("meta", META)
            .put("link", LINK)
            .put("base", BASE)
            .put("svg", SVG)
            .put("math", MATH)
            .put("noscript", NOSCRIPT)
            .put("embed object applet", EMBED)
            .buildOrThrow());

    private static final ImmutableMap<String, Integer> KINDS = ImmutableMap.<String, Integer>builder()
            .put(
                    "href src action formaction cite poster background longdesc usemap xlink:href icon profile manifest"
                            + " lowsrc dynsrc",
                    URL)
            .put("data codebase classid code object", RESOURCE)
            .put("srcset imagesrcset ping archive attributionsrc", URL_LIST)
            .put("style", CSS)
            .put("fill stroke filter mask clip-path cursor marker marker-start marker-mid marker-end", CSS_VALUE)
            .put("srcdoc", CODE)
            .put("charset xmlns xml:base from to by values attributename", REFUSED)
            .put("type language", TYPE)
            .put("rel", REL)
            .put("http-equiv", HTTP_EQUIV)
            .put("content", CONTENT)
            .buildOrThrow();

    private static final Table ATTRIBUTES = new Table(KINDS);

    private static final ImmutableSet<String> BEGINNINGS_OF_CODE =
            ImmutableSet.of("on", "hx-on", "ng-", "v-", "x-", "xmlns:");

    private static final ImmutableSet<String> SCRIPTS = ImmutableSet.of(
            "",
            "module",
            "text/javascript",
            "application/javascript",
            "application/x-javascript",
            "text/ecmascript",
            "application/ecmascript");

    private static final ImmutableSet<String> DATA =
            ImmutableSet.of("application/json", "application/ld+json", "application/geo+json");

    /** Relations that load nothing, or an image. */
    private static final ImmutableSet<String> HARMLESS_RELATIONS = ImmutableSet.of(
            "alternate",
            "apple-touch-icon",
            "author",
            "canonical",
            "help",
            "icon",
            "license",
            "mask-icon",
            "me",
            "next",
            "prev",
            "search",
            "shortcut",
            "shortlink");

    private static final Splitter BLANKS = Splitter.onPattern("[ \\t\\n\\f\\r]").omitEmptyStrings();

    private Names() {}

    static long hash(long hash, char c) {
        return hash * 0x100000001B3L + c;
    }

    static int element(NameBuffer name) {
        return ELEMENTS.find(name.hash());
    }

    static int attribute(NameBuffer name, int element, int said) {
        int kind = ATTRIBUTES.find(name.hash());
        return switch (kind) {
            case PLAIN -> otherAttribute(name);
            case URL -> address(element, said);
            case TYPE -> element == SCRIPT ? TYPE : PLAIN;
            case REL -> element == LINK ? REL : PLAIN;
            case HTTP_EQUIV -> element == META ? HTTP_EQUIV : PLAIN;
            case CONTENT -> element == META ? CONTENT : PLAIN;
            default -> kind;
        };
    }

    private static int address(int element, int said) {
        return switch (element) {
            case BASE -> REFUSED;
            case SCRIPT, EMBED -> RESOURCE;
            case LINK -> said == LINK_IS_HARMLESS ? URL : RESOURCE;
            default -> URL;
        };
    }

    /** As {@link #attribute}, for a name that more letters may follow. */
    static int unfinishedAttribute(NameBuffer name, int element, int said) {
        int kind = attribute(name, element, said);
        String text = name.text();
        boolean beginning = kind == PLAIN
                && (BEGINNINGS_OF_CODE.stream().anyMatch(known -> known.startsWith(text))
                        || KINDS.keySet().stream()
                                .flatMap(Splitter.on(' ')::splitToStream)
                                .anyMatch(known -> known.startsWith(text)));
        return beginning ? BEGINNING : kind;
    }

    /** All of these take code: {@code onclick}, {@code @click}, {@code [x]}, {@code v-html}, {@code x-data}. */
    private static int otherAttribute(NameBuffer name) {
        boolean code = switch (name.first()) {
            case 'o' -> name.startsWith("on");
            case 'h' -> name.startsWith("hx-on");
            case 'n' -> name.startsWith("ng-");
            case 'v' -> name.startsWith("v-");
            case 'x' -> name.startsWith("x-");
            default -> !HtmlTags.isLetter(name.first());
        };
        return code ? CODE : name.startsWith("xmlns:") ? REFUSED : PLAIN;
    }

    static int scriptType(NameBuffer type) {
        String text = type.text();
        if (DATA.contains(text)) {
            return SCRIPT_IS_JSON;
        }
        return SCRIPTS.contains(text) ? SCRIPT_IS_CODE : SCRIPT_IS_DATA;
    }

    static int relation(NameBuffer relation) {
        for (String one : BLANKS.split(relation.text())) {
            if (!HARMLESS_RELATIONS.contains(one)) {
                return LINK_IS_A_RESOURCE;
            }
        }
        return LINK_IS_HARMLESS;
    }

    /** What names mean, found without making a string of them: by their hash, in a table that is mostly empty. */
    private static final class Table {

        private static final int SIZE = 256;

        private final long[] hashes = new long[SIZE];
        private final byte[] meanings = new byte[SIZE];

        Table(ImmutableMap<String, Integer> meaningsOfNames) {
            meaningsOfNames.forEach((names, meaning) -> Splitter.on(' ')
                    .split(names)
                    .forEach(name -> {
                        NameBuffer buffer = new NameBuffer();
                        name.chars().forEach(c -> buffer.add((char) c));
                        int slot = slot(buffer.hash());
                        hashes[slot] = buffer.hash();
                        meanings[slot] = meaning.byteValue();
                    }));
        }

        int find(long hash) {
            return meanings[slot(hash)];
        }

        /** Returns where a hash is, or the empty place where it would be. */
        private int slot(long hash) {
            int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 56);
            while (hashes[slot] != 0 && hashes[slot] != hash) {
                slot = (slot + 1) & (SIZE - 1);
            }
            return slot;
        }
    }
}
