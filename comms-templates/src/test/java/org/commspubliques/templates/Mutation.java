package org.commspubliques.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a distracted or a hostile hand does to a template. The same random numbers do the same. */
final class Mutation {

    private static final Pattern PIECE = Pattern.compile("\\{\\{[^}]*\\}+|<[^<>{]*>|[\\w ]+|.", Pattern.DOTALL);

    private static final List<String> TOKENS = List.of(
            "{{",
            "}}",
            "{{{",
            "}}}",
            "{",
            "}",
            "{{titre}}",
            "{{texte}}",
            "{{note}}",
            "{{lien}}",
            "{{.}}",
            "{{@index}}",
            "{{{titre}}}",
            "{{&texte}}",
            "{{#x}}",
            "{{#urgent}}",
            "{{^urgent}}",
            "{{/urgent}}",
            "{{#lignes}}",
            "{{/lignes}}",
            "{{#titre}}",
            "{{/titre}}",
            "{{#gras}}",
            "{{/gras}}",
            "{{>ligne}}",
            "{{>cadre}}",
            "{{>*titre}}",
            "{{<cadre}}",
            "{{/cadre}}",
            "{{$corps}}",
            "{{/corps}}",
            "{{!",
            "{{=<% %>=}}",
            "{{= =}}",
            "{{=| |=}}",
            "{{titre ?: \"{{texte}}\"}}",
            "{{titre ?? \"<b>{{texte}}\"}}",
            "{{mots | liste}}",
            "{{lignes|liste: \"ou\"}}",
            "{{texte | tronque: 99999999999}}",
            "|",
            "||",
            ":",
            "?:",
            "??",
            ",",
            "*",
            ".",
            "..",
            "#",
            "/",
            "&",
            "&#",
            "&lt",
            ";",
            "-",
            "%",
            "\\",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "'",
            "`",
            "=",
            "<",
            ">",
            "/>",
            "</",
            "<!",
            "<!--",
            "-->",
            "--!>",
            "<?",
            "<script>",
            "</script>",
            "<script type=\"",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<svg>",
            "</svg>",
            "<math>",
            "<xmp>",
            "<plaintext>",
            "<noscript>",
            "<template>",
            "<select>",
            "<table>",
            "</p>",
            "<p ",
            "<a href=\"",
            "<a href=",
            " href='",
            " style=\"",
            " onclick=\"",
            " srcdoc=\"",
            " srcset=\"",
            "<meta http-equiv=\"refresh\" content=\"0;url=",
            "<base href=\"",
            "<object data='",
            "javascript:",
            "data:",
            "//",
            "/*",
            "*/",
            "]]>",
            "<![CDATA[",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\f",
            "\u0000",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "é",
            "😀",
            "0",
            "x");

    private final SplittableRandom random;
    private final List<TemplateSource> sources;

    Mutation(SplittableRandom random, List<TemplateSource> sources) {
        this.random = random;
        this.sources = sources;
    }

    TemplateSource next() {
        TemplateSource chosen = oneOf(sources);
        String text = chosen.text();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            text = changed(text);
        }
        return TemplateSource.of(chosen.name(), text, chosen.format());
    }

    private String changed(String text) {
        List<String> pieces = pieces(text);
        int at = random.nextInt(pieces.size() + 1);
        int other = random.nextInt(pieces.size() + 1);
        int choice = random.nextInt(10);
        if (choice < 5 || pieces.isEmpty()) {
            pieces.add(at, oneOf(TOKENS));
        } else if (choice == 5) {
            pieces.remove(Math.min(at, pieces.size() - 1));
        } else if (choice == 6) {
            pieces.add(at, pieces.get(Math.min(other, pieces.size() - 1)));
        } else if (choice == 7) {
            pieces.add(Math.min(other, pieces.size() - 1), pieces.remove(Math.min(at, pieces.size() - 1)));
        } else if (choice == 8) {
            return cut(text);
        } else {
            List<String> others = pieces(oneOf(sources).text());
            return String.join("", pieces.subList(0, at))
                    + String.join("", others.subList(random.nextInt(others.size()), others.size()));
        }
        return String.join("", pieces);
    }

    /** Takes out, or puts in, characters anywhere, even within a tag. */
    private String cut(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(4));
        String put = random.nextBoolean() ? "" : oneOf(TOKENS);
        return text.substring(0, from) + put + text.substring(to);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        return pieces;
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
