package org.commspubliques.examples.anneeelectorale;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** A lane for each authority, a bar for each window, to the scale of the days: the model of a drawing. */
final class Timeline {

    private static final int LEFT = 150;
    private static final int WIDTH = 1_040;
    private static final int LANE = 74;
    private static final int TOP = 34;
    private static final List<WindowKind> DRAWN =
            List.of(WindowKind.PROMOTION_BAN, WindowKind.RESERVE, WindowKind.OFFICIAL_CAMPAIGN, WindowKind.SILENCE);

    private final ElectoralYear year;
    private final Locale reader;
    private final LocalDate from;
    private final LocalDate to;

    Timeline(ElectoralYear year, Locale reader) {
        this.year = year;
        this.reader = reader;
        List<LocalDate> days =
                year.moments().stream().map(LocalDateTime::toLocalDate).sorted().toList();
        this.from = days.get(0).withDayOfMonth(1);
        this.to = days.get(days.size() - 1).withDayOfMonth(1).plusMonths(2);
    }

    Map<String, Object> model() {
        List<Map<String, Object>> lanes = new ArrayList<>();
        for (int i = 0; i < year.bodies().size(); i++) {
            lanes.add(lane(year.bodies().get(i), TOP + i * LANE));
        }
        int bottom = TOP + LANE * year.bodies().size();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("largeur", Integer.toString(LEFT + WIDTH));
        model.put("hauteur", Integer.toString(bottom + 4));
        model.put("bas", Integer.toString(bottom));
        model.put("mois", months());
        model.put("couloirs", lanes);
        return model;
    }

    private int x(LocalDate day) {
        LocalDate within = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        return LEFT + (int) (WIDTH * ChronoUnit.DAYS.between(from, within) / ChronoUnit.DAYS.between(from, to));
    }

    private List<Map<String, Object>> months() {
        List<Map<String, Object>> months = new ArrayList<>();
        for (LocalDate month = from; month.isBefore(to); month = month.plusMonths(1)) {
            String name = DateWording.month(month.getMonth()).in(reader);
            String initial = name.substring(0, Math.min(3, name.length()));
            boolean first = month.getMonthValue() == 1 || month.equals(from);
            months.add(Map.of(
                    "x", Integer.toString(x(month)),
                    "tx", Integer.toString(x(month) + 3),
                    "nom", first ? initial + " " + month.getYear() : initial));
        }
        return months;
    }

    private Map<String, Object> lane(Body body, int y) {
        List<Map<String, Object>> bars = new ArrayList<>();
        int row = 0;
        for (ElectoralWindow window : body.calendar().allWindows(body.authority())) {
            boolean seen = !window.lastDay().isBefore(from) && window.firstDay().isBefore(to);
            if (seen && DRAWN.contains(window.kind())) {
                boolean ban = window.kind() == WindowKind.PROMOTION_BAN;
                bars.add(bar(window, y + 8 + (ban ? 21 * (row++ % 2) : 44)));
            }
        }
        return Map.of(
                "nom", body.shortName(),
                "y", Integer.toString(y),
                "ty", Integer.toString(y + 32),
                "sy", Integer.toString(y + 50),
                "sous",
                        body.authority().kind().label().in(reader) + " · "
                                + body.authority().territory(),
                "barres", bars);
    }

    private Map<String, Object> bar(ElectoralWindow window, int y) {
        int start = x(window.firstDay());
        int end = Math.max(x(window.lastDay().plusDays(1)), start + 4);
        boolean ban = window.kind() == WindowKind.PROMOTION_BAN;
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("x", Integer.toString(start));
        bar.put("y", Integer.toString(y));
        bar.put("l", Integer.toString(end - start));
        bar.put("h", ban ? "18" : "10");
        bar.put("classe", classOf(window));
        bar.put(
                "titre",
                window.poll().label().in(reader) + " : " + window.label().in(reader));
        bar.put("tx", Integer.toString(start + 6));
        bar.put("ty", Integer.toString(y + 13));
        bar.put("texte", ban ? shortened(window, end - start) : "");
        return bar;
    }

    private String shortened(ElectoralWindow window, int width) {
        String kind = window.poll().kinds().iterator().next().label().in(reader);
        String name = kind.replace("élections ", "")
                .replace("élection ", "")
                .replace(" elections", "")
                .replace(" election", "");
        String text = name + (window.isConfirmed() ? "" : " (?)");
        return text.length() * 7 + 8 <= width ? text : "";
    }

    private static String classOf(ElectoralWindow window) {
        return switch (window.kind()) {
            case SILENCE -> "silence";
            case OFFICIAL_CAMPAIGN -> "campagne";
            case RESERVE -> "reserve";
            default -> window.isConfirmed() ? "ban" : "ban-maybe";
        };
    }

    /** What the colours mean. */
    List<Map<String, Object>> legend() {
        return List.of(
                entry("ban", WindowKind.PROMOTION_BAN.label()),
                entry("ban-maybe", Wording.of("la même, scrutin à vérifier", "the same, poll to verify")),
                entry("reserve", WindowKind.RESERVE.label()),
                entry("campagne", WindowKind.OFFICIAL_CAMPAIGN.label()),
                entry("silence", WindowKind.SILENCE.label()));
    }

    private Map<String, Object> entry(String style, Wording label) {
        return Map.of("classe", style, "texte", label.in(reader));
    }
}
