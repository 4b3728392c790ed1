package org.commspubliques.examples.evenementetprestataires;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.press.PressEnquiry;
import org.commspubliques.core.press.Quote;
import org.commspubliques.core.time.DateWording;

/** The press, as the page shows it. */
final class PressView {

    private final PressOffice press;

    PressView(PressOffice press) {
        this.press = press;
    }

    Map<String, Object> model() {
        Quote quote = press.release.quotes().get(0);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("attente", String.valueOf(press.enquiries.open().size()));
        model.put("retard", String.valueOf(press.enquiries.late(Town.NOW).size()));
        model.put(
                "delai",
                press.enquiries
                        .medianResponseTime(PressOffice.hours())
                        .map(Duration::toHours)
                        .map(String::valueOf)
                        .orElse("—"));
        model.put(
                "demandes",
                press.enquiries.enquiries().stream()
                        .sorted(Comparator.comparing(
                                enquiry -> enquiry.wantedBy().orElseThrow()))
                        .map(PressView::row)
                        .toList());
        model.put("constats", FindingRows.of(press.waiting()));
        model.put("communique", press.release.title());
        model.put(
                "embargo",
                press.release.underEmbargo().orElseThrow().wording(Town.NOUMEA).fr());
        model.put("citation", "« " + quote.words() + " », " + quote.attribution());
        List<Finding> draft = ImmutableList.<Finding>builder()
                .addAll(press.findings(press.draft))
                .addAll(press.messages(press.draft))
                .build();
        model.put("jet", Map.of("constats", FindingRows.of(draft)));
        return model;
    }

    private static Map<String, Object> row(PressEnquiry enquiry) {
        boolean late = enquiry.isLate(Town.NOW);
        boolean open = enquiry.status().isOpen();
        String who = enquiry.assignedTo().map(OfficeId::value).orElse("personne encore");
        return Map.of(
                "echeance",
                DateWording.dayAndMonth(enquiry.wantedBy()
                                .orElseThrow()
                                .atZone(Town.NOUMEA)
                                .toLocalDate())
                        .fr(),
                "media",
                enquiry.outlet(),
                "question",
                enquiry.question(),
                "suite",
                open ? "répond : " + who : enquiry.answer() + " (" + who + ")",
                "etat",
                enquiry.status().label().fr() + (late ? ", en retard" : ""),
                "ton",
                late ? "warning" : open ? "info" : "ok",
                "alerte",
                late,
                "faite",
                !late && !open);
    }
}
