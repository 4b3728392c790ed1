package org.commspubliques.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.value.DynamicFields;
import org.commspubliques.templates.value.Lambda;
import org.jspecify.annotations.Nullable;

/** The same model with hostile and with harmless texts, as a record, as a map, and as fields of whatever name. */
record MutationModel(
        String titre,
        String texte,
        String note,
        String lien,
        String nom,
        String valeur,
        boolean urgent,
        int nombre,
        BigDecimal prix,
        LocalDate jour,
        List<String> mots,
        List<Line> lignes,
        Place lieu) {

    /** One of several lines. */
    record Line(String nom, String valeur) {}

    /** A group of fields. */
    record Place(String nom, String adresse) {}

    /** The texts of a model. */
    static final int TEXTS = 12;

    private static final int MOST_LEVELS = 2;

    private static final List<String> HOSTILE = List.of(
            "ACI",
            "x\" onmouseover=\"alert(1)",
            "x' onmouseover='alert(1)",
            "x onmouseover=alert(1) ",
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "</title></textarea><img src=x onerror=alert(1)>",
            "</noscript></svg></select><img src=x>",
            "<!--",
            "-->",
            "--!><img src=x onerror=alert(1)>",
            "->",
            ">",
            "]]><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            " jAvascript:alert(1)",
            "java\tscript:alert(1)",
            "javascript&colon;alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "//evil.example/",
            "/\\evil.example/",
            "red;background:url(//evil.example)",
            "}body{display:none",
            "*/alert(1)/*",
            "\\",
            "\\\"",
            "\\u0022;alert(1)//",
            "\";alert(1)//",
            "';alert(1)//",
            "${alert(1)}`",
            "a\r\nBcc: b@c.example\r\n",
            "a\u2028b\u2029c",
            "a\u0000<b\u0000",
            "a\uD83D",
            "\uDE00x",
            "=1+1",
            "lt;b&gt;",
            "&lt;b&gt;",
            "&",
            "#x3c;",
            "script:alert(1)",
            "{{x}}{{{y}}}{{>z}}",
            "`code`",
            "[a](javascript:alert(1))",
            "a, b <c@d.example>",
            "été");

    static MutationModel of(List<String> texts) {
        return new MutationModel(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                true,
                3,
                new BigDecimal("1234.5"),
                LocalDate.of(2025, 11, 26),
                List.of(shown(texts.get(6)), shown(texts.get(7))),
                List.of(new Line(texts.get(8), texts.get(9)), new Line(texts.get(9), texts.get(8))),
                new Place(texts.get(10), texts.get(11)));
    }

    /** A list with an item that shows nothing is no enumeration. */
    private static String shown(String text) {
        return text.isEmpty() ? "-" : text;
    }

    static List<String> hostile(SplittableRandom random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            int choice = random.nextInt(12);
            String text = choice == 0 ? "" : HOSTILE.get(random.nextInt(HOSTILE.size()));
            texts.add(choice == 1 ? text + HOSTILE.get(random.nextInt(HOSTILE.size())) : text);
        }
        return texts;
    }

    /** As true or false as the hostile ones, and to be told from one another. */
    static List<String> harmless(List<String> hostile) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(hostile.get(i).isEmpty() ? "" : sentinel(i));
        }
        return texts;
    }

    static String sentinel(int text) {
        return "qZ" + (char) ('a' + text) + "q";
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("titre", titre);
        map.put("texte", texte);
        map.put("note", note);
        map.put("lien", lien);
        map.put("nom", nom);
        map.put("valeur", valeur);
        map.put("urgent", urgent);
        map.put("nombre", nombre);
        map.put("prix", prix);
        map.put("jour", jour);
        map.put("mots", mots);
        map.put(
                "lignes",
                lignes.stream()
                        .map(line -> Map.of("nom", line.nom(), "valeur", line.valeur()))
                        .toList());
        map.put("lieu", Map.of("nom", lieu.nom(), "adresse", lieu.adresse()));
        return map;
    }

    static VariableSchema schema() {
        Wording label = Wording.of("champ", "field");
        DeclaredVariable nom = DeclaredVariable.optional("nom", ValueType.TEXT, label);
        DeclaredVariable valeur = DeclaredVariable.optional("valeur", ValueType.TEXT, label);
        DeclaredVariable adresse = DeclaredVariable.optional("adresse", ValueType.TEXT, label);
        return VariableSchema.builder()
                .variable(DeclaredVariable.optional("titre", ValueType.TEXT, label))
                .variable(DeclaredVariable.optional("texte", ValueType.TEXT, label))
                .variable(DeclaredVariable.optional("note", ValueType.TEXT, label))
                .variable(DeclaredVariable.optional("lien", ValueType.TEXT, label))
                .variable(nom)
                .variable(valeur)
                .variable(DeclaredVariable.required("urgent", ValueType.BOOLEAN, label))
                .variable(DeclaredVariable.required("nombre", ValueType.WHOLE_NUMBER, label))
                .variable(DeclaredVariable.required("prix", ValueType.NUMBER, label))
                .variable(DeclaredVariable.required("jour", ValueType.DATE, label))
                .variable(DeclaredVariable.required("mots", ValueType.LIST, label))
                .variable(DeclaredVariable.required("lignes", ValueType.LIST, label, nom, valeur))
                .variable(DeclaredVariable.required("lieu", ValueType.GROUP, label, nom, adresse))
                .build();
    }

    /** A model in which every name has a value, so that hardly any mutation fails for want of one. */
    DynamicFields asAnything(List<String> texts) {
        Map<String, Object> known = asMap();
        known.put("gras", (Lambda) text -> "<b>" + text + "</b>");
        return new Anything(known, texts, 0);
    }

    private record Anything(Map<String, Object> known, List<String> texts, int level) implements DynamicFields {

        @Override
        public Set<String> fieldNames() {
            return EVERY_NAME;
        }

        @Override
        public @Nullable Object field(String name) {
            Object value = known.get(name);
            if (value != null) {
                return value;
            }
            int kind = Math.floorMod(name.hashCode(), 8);
            String text = texts.get(Math.floorMod(name.hashCode() / 8, TEXTS));
            boolean nests = level < MOST_LEVELS;
            return switch (kind) {
                case 0 -> false;
                case 1 -> true;
                case 2 -> nests ? List.of(deeper(), deeper()) : List.of(text);
                case 3 -> nests ? deeper() : text;
                default -> text;
            };
        }

        private Anything deeper() {
            return new Anything(known, texts, level + 1);
        }
    }

    private static final Set<String> EVERY_NAME = new AbstractSet<>() {
        @Override
        public boolean contains(@Nullable Object name) {
            return true;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    };
}
