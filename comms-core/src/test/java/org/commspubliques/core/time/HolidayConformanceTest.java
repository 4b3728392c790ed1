package org.commspubliques.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The holidays of 13 zones, 2006 to 2031, as the national list (Etalab, jours-feries-france-data) has them. The list
 * omits days of New Caledonia's, French Polynesia's and Wallis and Futuna's own, which we add; nothing else differs.
 */
class HolidayConformanceTest {

    private static final Set<String> ADDED = Set.of(
            "fete-citoyennete-nc",
            "arrivee-evangile-pf",
            "vendredi-saint-pf",
            "fete-autonomie-pf",
            "matarii-pf",
            "saint-pierre-chanel-wf",
            "saints-pierre-et-paul-wf",
            "fete-du-territoire-wf");

    @ParameterizedTest
    @CsvSource({
        "metropole, FR, 286",
        "alsace-moselle, FR-57, 338",
        "alsace-moselle, FR-67, 338",
        "alsace-moselle, FR-68, 338",
        "guadeloupe, GP, 312",
        "guyane, GF, 312",
        "la-reunion, RE, 312",
        "martinique, MQ, 312",
        "mayotte, YT, 312",
        "nouvelle-caledonie, NC, 286",
        "polynesie-francaise, PF, 286",
        "saint-barthelemy, BL, 312",
        "saint-martin, MF, 312",
        "saint-pierre-et-miquelon, PM, 286",
        "wallis-et-futuna, WF, 286"
    })
    void theNationalListIsReproduced(String zone, String territory, int days) throws IOException {
        List<LocalDate> published = published(zone);
        Holidays holidays = HolidayCalendar.standard().forTerritory(Territory.of(territory));

        List<LocalDate> ours = IntStream.rangeClosed(2006, 2031)
                .mapToObj(holidays::inYear)
                .flatMap(List::stream)
                .filter(holiday -> !ADDED.contains(holiday.id()))
                .map(Holiday::date)
                .toList();

        assertThat(published).hasSize(days);
        assertThat(ours).containsExactlyElementsOf(published);
    }

    private static List<LocalDate> published(String zone) throws IOException {
        Path file = ConformanceData.require("jours-feries/jours_feries_" + zone + ".csv");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                .sorted()
                .toList();
    }
}
