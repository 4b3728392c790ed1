package org.commspubliques.approval.check;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.internal.name.NearestName;

/**
 * What somebody may have written for an office instead of its identifier: its name, a part of it (« maire » for « maire ou
 * président »), or what else town halls call it (« dgs »).
 */
final class OfficeNames {

    /** What town halls call offices besides their standard names. */
    private static final ImmutableMap<String, OfficeId> USUAL = ImmutableMap.of(
            "dgs", StandardOffices.SECRETARY_GENERAL,
            "directeur-general-services", StandardOffices.SECRETARY_GENERAL,
            "dircom", StandardOffices.COMMUNICATION_DIRECTOR,
            "dircab", StandardOffices.CHIEF_OF_STAFF);

    private static final Splitter ALTERNATIVES = Splitter.on(" ou ");
    private static final Splitter WORDS = Splitter.on('-');
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final ImmutableSet<String> SMALL_WORDS =
            ImmutableSet.of("", "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les");

    private final ImmutableMap<String, OfficeId> ids;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, OfficeId> words = new LinkedHashMap<>();

    OfficeNames(Set<OfficeId> offices, OrgChart chart) {
        ImmutableMap.Builder<String, OfficeId> identifiers = ImmutableMap.builder();
        Set<String> shared = new LinkedHashSet<>();
        for (OfficeId office : offices) {
            identifiers.put(office.value(), office);
            Set<String> own = new LinkedHashSet<>();
            for (String name : ALTERNATIVES.split(chart.nameOf(office).fr())) {
                String written = asIdentifier(name);
                names.putIfAbsent(written, office.value());
                own.addAll(WORDS.splitToList(written));
            }
            own.stream().filter(word -> words.putIfAbsent(word, office) != null).forEach(shared::add);
        }
        shared.forEach(words::remove);
        this.ids = identifiers.buildOrThrow();
        USUAL.forEach((name, office) -> {
            if (offices.contains(office)) {
                names.putIfAbsent(name, office.value());
            }
        });
    }

    /** The office that was probably meant by the identifier of one there is not. */
    Optional<OfficeId> meantBy(OfficeId written) {
        String name = asIdentifier(written.value());
        return NearestName.of(name, ids.keySet(), names).map(ids::get).or(() -> Optional.ofNullable(words.get(name)));
    }

    /** A name as an identifier would be written: in lower case, without accents and small words. */
    private static String asIdentifier(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> kept = Splitter.on(GAPS)
                .splitToStream(bare)
                .filter(word -> !SMALL_WORDS.contains(word))
                .toList();
        return String.join("-", kept);
    }
}
