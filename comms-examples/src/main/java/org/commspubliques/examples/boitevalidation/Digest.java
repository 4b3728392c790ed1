package org.commspubliques.examples.boitevalidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.approval.waiting.Workbasket;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;

/**
 * What each person has to decide at an instant, for the console and for the page that is sent every morning.
 *
 * @param at the instant
 * @param baskets what waits for each
 */
record Digest(Instant at, List<Basket> baskets) {

    /**
     * What waits for a person.
     *
     * @param person how the person is called
     * @param away whether they are away that day: they may decide all the same, and so may who replaces them
     * @param items what waits
     */
    record Basket(String person, boolean away, List<Item> items) {}

    /**
     * A text that waits.
     *
     * @param id its identifier
     * @param title its title
     * @param stage the stage it is at
     * @param right by what right the person decides; empty where they hold the office
     * @param alone whether nobody else can
     */
    record Item(String id, String title, String stage, String right, boolean alone) {}

    static Digest of(
            Instant at,
            Approvals approvals,
            OpenApprovals open,
            MandateRegister mandates,
            Map<CommunicationId, Communication> texts) {
        List<Basket> baskets = new ArrayList<>();
        for (PersonId person : Staff.DECIDERS) {
            List<Item> items = new ArrayList<>();
            for (Workbasket.Entry entry : approvals.pendingFor(person, open).entries()) {
                ApprovalState state = approvals.state(entry.communication());
                for (PossibleDecision decision : entry.decisions()) {
                    items.add(new Item(
                            entry.communication().value(),
                            Optional.ofNullable(texts.get(entry.communication()))
                                    .map(Communication::title)
                                    .orElse(""),
                            state.chain()
                                    .flatMap(chain -> chain.stage(decision.stage()))
                                    .map(stage -> stage.name().fr())
                                    .orElse(""),
                            right(mandates.mandates(person, decision.office(), at)),
                            entry.onlyThey().contains(decision.stage())));
                }
            }
            boolean away = Staff.isAway(person, LocalDate.ofInstant(at, Staff.TOWN.zone()));
            baskets.add(new Basket(Staff.called(person), away, items));
        }
        return new Digest(at, baskets);
    }

    private static String right(List<Mandate> mandates) {
        return mandates.stream()
                .findFirst()
                .flatMap(Mandate::inPlaceOf)
                .map(replaced -> "à la place de la " + Staff.called(replaced))
                .orElse("");
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, Staff.TOWN.zone());
    }

    String html() {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("quand", DateWording.moment(at.atZone(Staff.TOWN.zone())).fr());
        model.put("jour", DateWording.inFull(day()).fr());
        model.put(
                "corbeilles",
                baskets.stream()
                        .map(basket -> Map.of(
                                "personne", basket.person(),
                                "ton", basket.items().isEmpty() ? "ok" : "info",
                                "absence", basket.away() ? "absence prévue, remplacement ouvert" : "",
                                "nombre", basket.items().size(),
                                "textes",
                                        basket.items().stream()
                                                .map(item -> Map.of(
                                                        "reference", item.id(),
                                                        "titre", item.title(),
                                                        "etape", item.stage(),
                                                        "droit", item.right(),
                                                        "seule", item.alone()))
                                                .toList()))
                        .toList());
        return engine.build().parse("page", resource(), OutputFormat.HTML).render(model, Locale.FRENCH);
    }

    private static String resource() {
        try (InputStream in = Digest.class.getResourceAsStream("/boite-validation/page.html")) {
            if (in == null) {
                throw new IllegalStateException("the template of the page is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
