package org.commspubliques.examples.reseaucontributeurs;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.accuracy.AffectedText;
import org.commspubliques.core.accuracy.AffectedText.Occurrence;
import org.commspubliques.core.accuracy.AffectedTexts;
import org.commspubliques.core.accuracy.Contradiction;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.contribution.ContributionMode;
import org.commspubliques.core.contribution.RightAnswer;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactRevision;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.reseaucontributeurs.Look.WrongSum;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.typography.Typography;

/** Writes what a look at the network has found as a page. */
final class NetworkPage {

    private static final ImmutableMap<String, Wording> LABELS = ImmutableMap.<String, Wording>builder()
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("fictional", Wording.of("Contenu d’exemple fictif", "Fictional content"))
            .put("kicker", Wording.of("Réseau des contributeurs", "Network of contributors"))
            .put("title", Wording.of("Ce que nos textes ne disent pas pareil", "What our texts do not say alike"))
            .put("figures", Wording.of("En chiffres", "Figures"))
            .put(
                    "contradictions",
                    Wording.of("Contradictions entre contributeurs", "Contradictions between contributors"))
            .put("changes", Wording.of("Faits qui ont changé", "Facts that have changed"))
            .put("sums", Wording.of("Sommes fausses", "Wrong sums"))
            .put("rights", Wording.of("Ce que chacun peut publier sur le site", "What each may publish on the website"))
            .put("mode", Wording.of("Contribution", "Contribution"))
            .put("reasons", Wording.of("Pourquoi", "Why"))
            .put("register", Wording.of("Registre des faits", "Register of facts"))
            .put("instead", Wording.of("À écrire", "Write"))
            .put("asRegistered", Wording.of("comme au registre", "as registered"))
            .put("text", Wording.of("Texte", "Text"))
            .put("who", Wording.of("Contributeur", "Contributor"))
            .put("state", Wording.of("État", "State"))
            .put("words", Wording.of("Ancienne et nouvelle rédaction", "Old and new wording"))
            .put("fact", Wording.of("Fait", "Fact"))
            .put("value", Wording.of("Valeur", "Value"))
            .put("owner", Wording.of("Qui en répond", "Who answers for it"))
            .put("source", Wording.of("Source", "Source"))
            .put("before", Wording.of("avant", "before"))
            .put("none", Wording.of("Rien à signaler.", "Nothing to report."))
            .put(
                    "footer",
                    Wording.of(
                            "produit par l’exemple « réseau de contributeurs » de Comms publiques",
                            "made by the example 'network of contributors' of Comms publiques"))
            .buildOrThrow();

    private final Network network;
    private final Locale reader;

    NetworkPage(Network network, Locale reader) {
        this.network = network;
        this.reader = reader;
    }

    String html(Look look) {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        Template template = engine.build().parse("page", resource(), OutputFormat.HTML);
        return Typography.of(reader).applyToHtml(template.render(model(look), reader));
    }

    private static String resource() {
        try (InputStream in = NetworkPage.class.getResourceAsStream("/reseau-contributeurs/page.html")) {
            if (in == null) {
                throw new IllegalStateException("the template of the page is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> model(Look look) {
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach((name, label) -> labels.put(name, label.in(reader)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("langue", reader.getLanguage());
        model.put("l", labels);
        model.put("emetteur", network.context().authority().name());
        model.put(
                "quand",
                DateWording.moment(network.context()
                                .publishedAt()
                                .atZone(network.context().authority().zone()))
                        .in(reader));
        model.put("chiffres", figures(look));
        model.put(
                "contradictions",
                look.contradictions().stream().map(this::model).toList());
        model.put("changements", look.affected().stream().map(this::model).toList());
        model.put("sommes", look.sums().stream().map(this::model).toList());
        model.put(
                "droits", network.dossiers().values().stream().map(this::right).toList());
        model.put("faits", current().all().stream().map(this::model).toList());
        return model;
    }

    private Map<String, Object> right(DossierFile dossier) {
        RightAnswer right = network.right(dossier);
        return Map.of(
                "reference", dossier.communication().id().value(),
                "qui", network.name(dossier.communication().owner()).in(reader),
                "mode",
                        right.granted()
                                .map(ContributionMode::label)
                                .map(label -> label.in(reader))
                                .orElse("—"),
                "ton", right.granted().filter(ContributionMode.DIRECT::equals).isPresent() ? "ok" : "info",
                "motifs",
                        right.reasons().stream()
                                .map(reason -> reason.in(reader))
                                .toList());
    }

    private FactRegister current() {
        return network.changes().isEmpty()
                ? network.register()
                : network.changes().get(network.changes().size() - 1).register();
    }

    private List<Map<String, Object>> figures(Look look) {
        int toSee = look.affected().stream().mapToInt(one -> one.texts().size()).sum();
        return List.of(
                figure(network.dossiers().size(), "textes lus", "texts read"),
                figure(network.contributors().size(), "contributeurs", "contributors"),
                figure(
                        look.contradictions().size(),
                        "contradiction entre deux d’entre eux",
                        "contradiction between two of them"),
                figure(toSee, "textes à revoir après un changement", "texts to look at again after a change"),
                figure(look.sums().size(), "somme fausse", "wrong sum"));
    }

    private Map<String, Object> figure(int number, String fr, String en) {
        return Map.of("nombre", Integer.toString(number), "libelle", in(fr, en));
    }

    private Map<String, Object> model(Contradiction contradiction) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("gravite", contradiction.severity().label().in(reader));
        model.put("regle", contradiction.ruleId());
        model.put("message", network.subject(contradiction).in(reader));
        model.put("conseil", network.advice(contradiction).in(reader));
        List<Map<String, Object>> sides = new ArrayList<>();
        for (Contradiction.Side side : contradiction.sides()) {
            Communication text = communication(side);
            Map<String, Object> one = new LinkedHashMap<>(context(text, side.locus()));
            one.put("reference", side.communication().value());
            one.put("titre", side.title());
            one.put("qui", network.name(side.unit()).in(reader));
            one.put("genre", network.kind(side.unit()).in(reader));
            one.put("etat", state(network.stateOf(side.communication())));
            one.put("proposition", side.proposed().orElse(""));
            one.put("juste", side.proposed().isEmpty() && contradiction.fact().isPresent());
            sides.add(one);
        }
        model.put("cotes", sides);
        return model;
    }

    private Communication communication(Contradiction.Side side) {
        return network.communications().stream()
                .filter(text -> text.id().equals(side.communication()))
                .findFirst()
                .orElseThrow();
    }

    /** The line around a place of the one text of a file, in three parts. */
    private static Map<String, Object> context(Communication communication, Locus locus) {
        String text = communication.variants().get(0).text();
        int start = text.lastIndexOf('\n', Math.max(0, locus.start() - 1)) + 1;
        int end = text.indexOf('\n', locus.end());
        return Map.of(
                "avant",
                text.substring(Math.min(start, locus.start()), locus.start()),
                "mots",
                text.substring(locus.start(), locus.end()),
                "apres",
                text.substring(locus.end(), end < 0 ? text.length() : end));
    }

    private Map<String, Object> model(AffectedTexts affected) {
        FactRevision why = affected.change().after().history().get(0);
        String day = DateWording.dayAndMonth(LocalDate.ofInstant(
                        why.at(), network.context().authority().zone()))
                .in(reader);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("message", affected.label().in(reader));
        model.put(
                "raison",
                in("Le " + day + ", ", "On " + day + ", ")
                        + affected.change().after().source().title() + in(" : ", ": ") + why.reason() + ".");
        model.put("textes", affected.texts().stream().map(this::model).toList());
        return model;
    }

    private Map<String, Object> model(AffectedText text) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("reference", text.communication().value());
        model.put("titre", text.title());
        model.put("qui", network.name(text.unit()).in(reader));
        model.put("genre", network.kind(text.unit()).in(reader));
        model.put("etat", state(text.state()));
        model.put("lien", text.reliance().label().in(reader));
        model.put("conseil", text.advice().in(reader));
        model.put(
                "endroits", text.occurrences().stream().map(NetworkPage::model).toList());
        return model;
    }

    private static Map<String, Object> model(Occurrence place) {
        int at = place.sentence().indexOf(place.excerpt());
        return Map.of(
                "avant",
                place.sentence().substring(0, at),
                "ancien",
                place.excerpt(),
                "nouveau",
                place.rewording(),
                "apres",
                place.sentence().substring(at + place.excerpt().length()));
    }

    private Map<String, Object> model(WrongSum sum) {
        Finding finding = sum.finding();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("gravite", finding.severity().label().in(reader));
        model.put("regle", finding.ruleId());
        model.put("message", finding.message().in(reader));
        model.put(
                "conseil",
                finding.proposals().stream()
                        .findFirst()
                        .map(proposal -> proposal.advice().in(reader))
                        .orElse(""));
        model.put("reference", sum.communication().id().value());
        model.put("titre", sum.communication().title());
        model.put("qui", network.name(sum.communication().owner()).in(reader));
        String text = sum.communication().variants().get(0).text();
        model.put("avant", text.substring(0, finding.locus().start()));
        model.put(
                "mots", text.substring(finding.locus().start(), finding.locus().end()));
        model.put("apres", text.substring(finding.locus().end()));
        return model;
    }

    private Map<String, Object> model(Fact fact) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("libelle", fact.label().in(reader));
        model.put("valeur", fact.value().label().in(reader));
        model.put(
                "ancienne",
                fact.history().stream()
                        .findFirst()
                        .map(revision -> revision.value().label().in(reader))
                        .orElse(""));
        model.put("qui", network.name(fact.owner()).in(reader));
        model.put("source", fact.source().title());
        model.put(
                "verifie",
                fact.source()
                        .checked()
                        .map(day -> DateWording.dayMonthAndYear(day).in(reader))
                        .orElse(""));
        return model;
    }

    private Map<String, Object> state(CommunicationState state) {
        String tone = switch (state) {
            case PUBLISHED, PARTLY_PUBLISHED -> "blocking";
            case APPROVED -> "warning";
            case IN_APPROVAL -> "info";
            default -> "void";
        };
        return Map.of("ton", tone, "texte", state.label().in(reader));
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
