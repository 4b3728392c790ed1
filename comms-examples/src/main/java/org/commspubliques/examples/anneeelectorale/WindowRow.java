package org.commspubliques.examples.anneeelectorale;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.WindowKind;

/**
 * The windows of one kind, and those that the same law opens in another territory: one text, two zones.
 *
 * @param here the windows in the first territory, one for each round where each has its own; never empty
 * @param there the ones in the other, empty where none opens
 */
record WindowRow(List<ElectoralWindow> here, List<ElectoralWindow> there) {

    /** The windows of the next general poll after the first moment, in the first territory of the files and in the last. */
    static List<WindowRow> of(ElectoralYear year) {
        List<ElectoralWindow> here = next(year, year.first());
        List<ElectoralWindow> there = next(year, year.last());
        List<WindowRow> rows = new ArrayList<>();
        for (WindowKind kind : WindowKind.values()) {
            List<ElectoralWindow> windows = of(kind, here);
            if (!windows.isEmpty()) {
                rows.add(new WindowRow(windows, of(kind, there)));
            }
        }
        return rows;
    }

    private static List<ElectoralWindow> of(WindowKind kind, List<ElectoralWindow> windows) {
        return windows.stream().filter(window -> window.kind() == kind).toList();
    }

    private static List<ElectoralWindow> next(ElectoralYear year, Body body) {
        return body.calendar().allWindows(body.authority()).stream()
                .filter(window -> window.kind() == WindowKind.PROMOTION_BAN)
                .filter(window -> window.until().isAfter(body.at(year.moments().get(0))))
                .findFirst()
                .map(window -> ElectoralWindow.all(window.poll(), window.zone(), false))
                .orElse(List.of());
    }

    ElectoralWindow window() {
        return here.get(0);
    }
}
