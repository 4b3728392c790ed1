package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Restes de rédaction: rules {@code ACC-09} (a place that was to be filled in, such as « {quartier} », « [heure] », « XX h »,
 * « À COMPLÉTER »; more than five of a section are told by one finding that points at each, a hundred at most) and
 * {@code ACC-10} (markup, tags and entities of HTML: a text is plain, and the words of « {@code <b>jeudi</b> 4} » are not read as
 * a reader will see them). Texts in every language; markup is told once in a section. Takes time linear in the text. Thread-safe.
 */
public final class LeftoverCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.leftovers";

    /** What brackets around make a place to be filled in: « [1] » and « […] » are none. */
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "adresse",
            "commune",
            "completer",
            "contact",
            "date",
            "heure",
            "heures",
            "horaire",
            "horaires",
            "jour",
            "lien",
            "lieu",
            "montant",
            "nom",
            "numero",
            "prenom",
            "prix",
            "quartier",
            "rue",
            "service",
            "tel",
            "telephone",
            "titre",
            "url",
            "ville");

    private static final ImmutableSet<String> NOTES = ImmutableSet.of("todo", "tbd", "fixme", "lorem");

    /** What follows « XX » where a number is to come. */
    private static final ImmutableSet<String> UNITS = ImmutableSet.of(
            "h",
            "heure",
            "heures",
            "f",
            "fcfp",
            "francs",
            "euros",
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    /** Small words after which a number is to come. */
    private static final ImmutableSet<String> WANTING =
            ImmutableSet.of("le", "les", "a", "au", "du", "de", "des", "vers", "entre", "et", "jusqu", "tarif", "prix");

    /** What readers are told to fill in themselves. */
    private static final ImmutableSet<String> PAPERS = ImmutableSet.of(
            "formulaire",
            "formulaires",
            "dossier",
            "dossiers",
            "fiche",
            "fiches",
            "document",
            "documents",
            "bulletin",
            "bulletins",
            "attestation",
            "attestations",
            "demande",
            "demandes",
            "questionnaire",
            "questionnaires",
            "coupon",
            "coupons",
            "cerfa",
            "imprime",
            "imprimes",
            "declaration",
            "declarations",
            "pieces",
            "grille",
            "tableau",
            "contrat",
            "modele",
            "inscription");

    private static final ImmutableSet<String> TAGS = ImmutableSet.of(
            "a",
            "article",
            "b",
            "blockquote",
            "body",
            "br",
            "button",
            "div",
            "em",
            "font",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "label",
            "li",
            "link",
            "meta",
            "o:p",
            "ol",
            "p",
            "script",
            "section",
            "span",
            "strong",
            "style",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "u",
            "ul");

    /** More places to be filled in than this are told together. */
    private static final int MOST_TOLD_APART = 5;

    private static final int MOST_NAMED = 8;
    private static final int MOST_RELATED = 100;
    private static final int LONGEST_FIELD = 40;

    /** Words between a paper and what readers do with it. */
    private static final int FROM_PAPER = 12;

    /** As templates write a raw value. */
    private static final int MOST_BRACES = 3;

    private static final int LONGEST_TAG = 500;
    private static final int LONGEST_ENTITY = 10;

    /** Creates the check. */
    public LeftoverCheck() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < variant.sections().size(); i++) {
            String text = variant.sections().get(i).text();
            String pointer = Pointers.sectionText(communication, variant, i);
            findings.addAll(toComplete(text, pointer));
            markup(text, pointer).ifPresent(findings::add);
        }
        return findings.build();
    }

    /** Where something is to be filled in. */
    private record Place(int start, int end) {

        String excerpt(String text) {
            return Excerpt.of(text.substring(start, end));
        }
    }

    private static List<Finding> toComplete(String text, String pointer) {
        List<Place> places = places(text);
        places.sort(Comparator.comparingInt(Place::start));
        return places.size() > MOST_TOLD_APART
                ? ImmutableList.of(toCompleteAll(text, pointer, places))
                : places.stream()
                        .map(place -> toComplete(text, pointer, place))
                        .collect(ImmutableList.toImmutableList());
    }

    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        char[] rest = text.toCharArray();
        for (int i = 0; i < rest.length; i++) {
            int end = switch (rest[i]) {
                case '{' -> closed(text, i, '}');
                case '[' -> closed(text, i, ']');
                default -> -1;
            };
            if (end > 0) {
                places.add(new Place(i, end));
                // What has been told is not read again as « XX ».
                Arrays.fill(rest, i, end, ' ');
                i = end - 1;
            }
        }
        gaps(text, rest, places);
        String left = new String(rest);
        List<Word> words = Words.of(left);
        for (int i = 0; i < words.size(); i++) {
            int last = lastOfNote(left, words, i);
            if (last >= 0) {
                places.add(new Place(words.get(i).start(), words.get(last).end()));
                i = last;
            }
        }
        return places;
    }

    /** « le … mai », « à __ h », « ../../2026 »: signs that hold the place of a number. */
    private static void gaps(String text, char[] rest, List<Place> places) {
        for (int i = 0; i < rest.length; i++) {
            if ("._…".indexOf(rest[i]) < 0 || (i > 0 && !isGap(rest[i - 1]))) {
                continue;
            }
            int end = i;
            while (end < rest.length && rest[end] == rest[i]) {
                end++;
            }
            int last = endOfEmptyDate(rest, i, end);
            boolean isGap = last > end || (isLongEnough(rest[i], end - i) && isBeforeUnit(text, end, rest[i], i));
            if (isGap) {
                places.add(new Place(i, last));
                Arrays.fill(rest, i, last, ' ');
            }
            i = Math.max(end, last) - 1;
        }
    }

    private static boolean isGap(char before) {
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || before == '(' || before == ':';
    }

    private static boolean isLongEnough(char sign, int length) {
        return length
                >= switch (sign) {
                    case '_' -> 2;
                    case '.' -> 3;
                    default -> 1;
                };
    }

    /** « à … h », « __ mai » ; an ellipsis ends a sentence too, unless a small word wants a number after it. */
    private static boolean isBeforeUnit(String text, int end, char sign, int start) {
        int next = end;
        while (next < text.length() && Words.isBlank(text, next, next + 1)) {
            next++;
        }
        int unitEnd = next;
        while (unitEnd < text.length() && unitEnd - next < LONGEST_ENTITY && Character.isLetter(text.charAt(unitEnd))) {
            unitEnd++;
        }
        boolean isSign = next < text.length() && (text.charAt(next) == '€' || text.charAt(next) == '%');
        List<String> unit = next == unitEnd ? List.of() : Words.folded(text.substring(next, unitEnd));
        boolean isUnit = isSign || (next > end && unit.size() == 1 && UNITS.contains(unit.get(0)));
        return isUnit && (sign == '_' || isWanting(text, start));
    }

    private static boolean isWanting(String text, int start) {
        List<String> before = Words.folded(text.substring(Math.max(0, start - LONGEST_ENTITY), start));
        boolean isBlank = start > 0 && Words.isBlank(text, start - 1, start);
        return isBlank && !before.isEmpty() && WANTING.contains(before.get(before.size() - 1));
    }

    /** Where « ../../2026 » ends; the end of its first part where it is no date. */
    private static int endOfEmptyDate(char[] rest, int start, int end) {
        char sign = rest[start];
        int at = end;
        for (int part = 0; part < 2; part++) {
            int from = at + 1;
            if (sign == '…' || end - start < 2 || from >= rest.length || rest[at] != '/') {
                return end;
            }
            at = from;
            while (at < rest.length && (rest[at] == sign || (part == 1 && Character.isDigit(rest[at])))) {
                at++;
            }
            if (at - from < 2) {
                return end;
            }
        }
        // A path such as « ../../2026/page » goes on.
        boolean goesOn = at < rest.length && (rest[at] == '/' || Character.isLetterOrDigit(rest[at]));
        return goesOn ? end : at;
    }

    /** Where what is opened is closed, if a name stands between; -1 otherwise. */
    private static int closed(String text, int open, char closing) {
        int start = open;
        while (start < text.length() && start - open < MOST_BRACES && text.charAt(start) == text.charAt(open)) {
            start++;
        }
        int limit = Math.min(text.length(), start + LONGEST_FIELD);
        int end = start;
        while (end < limit && text.charAt(end) != closing) {
            end++;
        }
        if (end == start || end == limit) {
            return -1;
        }
        String inner = text.substring(start, end);
        List<String> words = Words.folded(inner);
        boolean isField = closing == '}'
                ? !words.isEmpty()
                        && inner.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-. |’'".indexOf(c) >= 0)
                : words.stream().anyMatch(word -> FIELDS.contains(word) || NOTES.contains(word) || isBlank(word));
        if (!isField) {
            return -1;
        }
        int last = end;
        while (last < text.length() && last - end < MOST_BRACES && text.charAt(last) == closing) {
            last++;
        }
        return last;
    }

    /** The last word of a note of the author's that begins at a word; -1 where none does. */
    private static int lastOfNote(String text, List<Word> words, int at) {
        Word word = words.get(at);
        String written = text.substring(word.start(), word.end());
        String next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
        if (word.folded().equals("lorem") && next.equals("ipsum")) {
            return at + 1;
        }
        if (NOTES.contains(word.folded()) && written.equals(written.toUpperCase(Locale.ROOT))) {
            return at;
        }
        if (word.folded().equals("a") && next.equals("completer")) {
            // « un dossier à compléter » is said to readers.
            String both = text.substring(word.start(), words.get(at + 1).end());
            boolean isNote = both.equals(both.toUpperCase(Locale.ROOT)) || standsAlone(text, words, at);
            return isNote ? at + 1 : -1;
        }
        if (!isBlank(word.folded())) {
            return -1;
        }
        if (word.folded().length() > 2 || UNITS.contains(next) || isBeforeSign(text, word.end())) {
            return at;
        }
        int last = at;
        while (last + 1 < words.size() && isBlank(words.get(last + 1).folded())) {
            last++;
        }
        return last > at ? last : -1;
    }

    /** « Contact : à compléter. », « 18 h (à compléter) » : but not « le formulaire (à compléter) ». */
    private static boolean standsAlone(String text, List<Word> words, int at) {
        int start = words.get(at).start();
        int end = words.get(at + 1).end();
        int before = start - 1;
        while (before >= 0 && Words.isBlank(text, before, before + 1)) {
            before--;
        }
        boolean isInBrackets =
                before >= 0 && text.charAt(before) == '(' && end < text.length() && text.charAt(end) == ')';
        boolean isAfterColon = before >= 0
                && text.charAt(before) == ':'
                && (end == text.length() || ".;\n".indexOf(text.charAt(end)) >= 0);
        if (!isInBrackets && !isAfterColon) {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i <= FROM_PAPER; i--) {
            if (PAPERS.contains(words.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** « XX € » */
    private static boolean isBeforeSign(String text, int end) {
        int at = end;
        while (at < text.length() && Words.isBlank(text, at, at + 1)) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '€' || text.charAt(at) == '%');
    }

    /** « XX », « xxxx » */
    private static boolean isBlank(String folded) {
        return folded.length() >= 2 && folded.chars().allMatch(c -> c == 'x');
    }

    private static Optional<Finding> markup(String text, String pointer) {
        for (int i = 0; i < text.length(); i++) {
            int end = switch (text.charAt(i)) {
                case '<' -> tag(text, i);
                case '&' -> entity(text, i);
                default -> -1;
            };
            if (end > 0) {
                String excerpt = Excerpt.of(text.substring(i, end));
                Wording message = Wording.of(
                        "« " + excerpt
                                + " » : balise dans un texte. La relecture lit du texte brut : des mots lui échappent.",
                        "'" + excerpt + "': markup in a text. The review reads plain text: words escape it.");
                return Optional.of(finding("ACC-10", pointer, i, end, excerpt, message)
                        .proposal(Proposal.advice(Wording.of(
                                "Relire et publier le texte sans ses balises : l’outil qui l’envoie doit les retirer.",
                                "Review and publish the text without markup: what sends it has to take it out.")))
                        .build());
            }
        }
        return Optional.empty();
    }

    private static int tag(String text, int open) {
        int at = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int start = at;
        while (at < text.length()
                && at - start < LONGEST_ENTITY
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        if (!TAGS.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        for (int i = at; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            } else if (text.charAt(i) == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static int entity(String text, int start) {
        int at = start + 1;
        boolean isNumber = at < text.length() && text.charAt(at) == '#';
        int first = isNumber ? at + 1 : at;
        at = first;
        while (at < text.length() && at - first < LONGEST_ENTITY && isOfEntity(text.charAt(at), isNumber)) {
            at++;
        }
        boolean isLongEnough = at - first >= (isNumber ? 1 : 2);
        return isLongEnough && at < text.length() && text.charAt(at) == ';' ? at + 1 : -1;
    }

    private static boolean isOfEntity(char c, boolean isNumber) {
        return isNumber ? Character.isLetterOrDigit(c) : c >= 'a' && c <= 'z';
    }

    private static Finding toComplete(String text, String pointer, Place place) {
        String excerpt = place.excerpt(text);
        Wording message = Wording.of(
                "« " + excerpt + " » : ce passage reste à compléter.",
                "'" + excerpt + "': this is still to be filled in.");
        return finding("ACC-09", pointer, place.start(), place.end(), excerpt, message)
                .proposal(Proposal.advice(Wording.of("Compléter le texte.", "Complete the text.")))
                .build();
    }

    /** A text with so many is a model: one finding says so, and points at all of them. */
    private static Finding toCompleteAll(String text, String pointer, List<Place> places) {
        Place first = places.get(0);
        List<String> all =
                places.stream().map(place -> place.excerpt(text)).distinct().toList();
        boolean areNamed = all.size() <= MOST_NAMED;
        List<String> named = areNamed ? all : all.subList(0, MOST_NAMED);
        Wording message = Wording.of(
                places.size() + " passages restent à compléter" + (areNamed ? " : « " : ", dont « ")
                        + String.join(" », « ", named) + " ».",
                places.size() + " places are still to be filled in" + (areNamed ? ": '" : ", among them '")
                        + String.join("', '", named) + "'.");
        Finding.Builder finding = finding("ACC-09", pointer, first.start(), first.end(), all.get(0), message);
        places.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .forEach(place -> finding.related(Locus.of(pointer, place.start(), place.end())));
        return finding.proposal(Proposal.advice(Wording.of(
                        "Compléter le texte ; si c’est un modèle, en tirer d’abord un message.",
                        "Complete the text; if it is a model, make a message of it first.")))
                .build();
    }

    private static Finding.Builder finding(
            String rule, String pointer, int start, int end, String excerpt, Wording message) {
        return Finding.builder(rule, Severity.WARNING, Locus.of(pointer, start, end), message)
                .excerpt(excerpt)
                .category(FindingCategory.ACCURACY);
    }
}
