package org.commspubliques.core.internal.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Wording;

/** The known name that a misspelt one most looks like, and what to say of it to whoever wrote it. */
public final class NearestName {

    /** Longer texts are no misspelt names. */
    private static final int MAX_LENGTH = 100;

    private NearestName() {}

    /**
     * Finds the name that was probably meant. A third of its letters may be wrong; capitals do not count.
     *
     * @param written the name that is not known
     * @param known the names there are
     * @return the nearest, the first of those equally near; nothing where none is near
     */
    public static Optional<String> of(String written, Collection<String> known) {
        return near(written, known).stream().min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /**
     * Finds the name that was probably meant, by itself or by what else it is called.
     *
     * @param written the name that is not known
     * @param known the names there are
     * @param otherNames what somebody may have written instead, such as a label, and the name it stands for
     * @return the name nearest to what was written, or the name that the nearest other name stands for
     */
    public static Optional<String> of(String written, Collection<String> known, Map<String, String> otherNames) {
        Map<String, String> meant = new LinkedHashMap<>();
        known.forEach(name -> meant.put(name, name));
        otherNames.forEach(meant::putIfAbsent);
        return of(written, meant.keySet()).map(meant::get);
    }

    /**
     * Asks whether a name was meant.
     *
     * @param name the name that was probably meant
     * @return the question, to end a sentence with
     */
    public static Wording question(String name) {
        return Wording.of("vouliez-vous dire « " + name + " » ?", "did you mean '" + name + "'?");
    }

    /**
     * Finds the names that may have been meant.
     *
     * @param written the name that is not known
     * @param known the names there are
     * @return those near enough, in the order of the names there are
     */
    public static List<String> near(String written, Collection<String> known) {
        return written.isEmpty() || written.length() > MAX_LENGTH
                ? List.of()
                : known.stream().filter(name -> isNear(written, name)).toList();
    }

    /**
     * Says what to do about a field that is not known.
     *
     * @param meant the one that was probably meant
     * @param known the fields allowed there
     * @return which one was probably meant, or else which there are
     */
    public static Wording fieldHint(Optional<String> meant, Collection<String> known) {
        return hint(meant, known, Wording.of("champs admis : ", "fields allowed: "));
    }

    /**
     * Says what to do about a constant, or another value of a closed list, that is not known.
     *
     * @param written its name
     * @param known the values allowed there
     * @return which one was probably meant, or else which there are
     */
    public static Wording valueHint(String written, Collection<String> known) {
        return valueHint(written, known, Map.of());
    }

    /**
     * Says what to do about a constant that is not known and has labels that people may write instead of its name.
     *
     * @param written its name
     * @param known the values allowed there
     * @param labels what the values are called elsewhere, and the value each stands for
     * @return which one was probably meant, or else which there are
     */
    public static Wording valueHint(String written, Collection<String> known, Map<String, String> labels) {
        return hint(of(written, known, labels), known, Wording.of("valeurs admises : ", "values allowed: "));
    }

    private static Wording hint(Optional<String> meant, Collection<String> known, Wording otherwise) {
        return meant.map(NearestName::question).orElseGet(() -> {
            String all = String.join(", ", known);
            return Wording.of(otherwise.fr() + all, otherwise.en() + all);
        });
    }

    private static boolean isNear(String written, String name) {
        int allowed = Math.max(1, name.length() / 3);
        return Math.abs(name.length() - written.length()) <= allowed && distance(written, name) <= allowed;
    }

    private static int distance(String written, String known) {
        return EditDistance.between(written.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
    }
}
