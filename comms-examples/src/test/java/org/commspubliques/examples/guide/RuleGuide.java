package org.commspubliques.examples.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.rule.RulePack;

/** « Écrire une règle » */
public final class RuleGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final ReviewContext context =
            new ReviewContext(town, Town.clock("2025-06-02T09:00").instant());

    /** The page. */
    public RuleGuide() {
        shows("regle-controle", this::check);
        shows("regle-courte", this::shortest);
        shows("regle-jeu", this::pack);
        shows("regle-etendue", this::extended);
        shows("regle-sans-jeux", this::withoutPacks);
        shows("regle-faute", this::mistake);
        shows("regle-virgule", this::missingComma);
    }

    private static byte[] file() {
        return Town.file("regles.json");
    }

    // spotless:off
    // <guide:regle-controle>
    /** Le numéro du standard a changé : l’ancien ne doit plus paraître. */
    record OldNumberCheck(String oldNumber, String newNumber) implements Check {

        @Override
        public String id() {
            return "ancien-numero";
        }

        @Override
        public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < variant.sections().size(); i++) {
                int start = variant.sections().get(i).text().indexOf(oldNumber);
                if (start >= 0) {
                    String place = Pointers.sectionText(communication, variant, i);
                    findings.add(Finding.builder("VMD-TEL", Severity.BLOCKING,
                                    Locus.of(place, start, start + oldNumber.length()),
                                    Wording.of("« " + oldNumber + " » : ce numéro ne répond plus ; écrire " + newNumber + ".",
                                            "'" + oldNumber + "': this number is dead; write " + newNumber + "."))
                            .excerpt(oldNumber).build());
                }
            }
            return findings;
        }
    }
    // </guide:regle-controle>
    // spotless:on

    private void check() {
        // spotless:off
        // <guide:regle-ajoutee>
        Review review = StandardReview.of(FactRegister.empty()).with(new OldNumberCheck("00 00 01", "00 00 02"));
        Communication notice = Town.notice("L’eau sera coupée mercredi 4 juin 2025 à Boulari. Renseignements : 00 00 01.");
        review.review(notice, context).findings().forEach(finding ->
                print(finding.ruleId() + " " + finding.locus() + " " + finding.message().fr()));
        // </guide:regle-ajoutee>
        // spotless:on
    }

    private void shortest() {
        byte[] whole = Town.file("regle-courte.json");
        RulePack.parse("regle-courte.json", whole)
                .inspect(LegalReferences.standard())
                .forEach(this::print);
        byte[] json = new String(whole, StandardCharsets.UTF_8)
                .replace("=administrés", "administrés")
                .getBytes(StandardCharsets.UTF_8);
        // spotless:off
        // <guide:regle-inspection>
        RulePack words = RulePack.parse("regle-courte.json", json);
        words.inspect(LegalReferences.standard()).forEach(remark -> print("à revoir : " + remark));
        // </guide:regle-inspection>
        // spotless:on
    }

    private void pack() {
        byte[] json = file();
        // spotless:off
        // <guide:regle-jeu>
        RulePack ours = RulePack.parse("regles.json", json);
        ours.inspect(LegalReferences.standard()).forEach(remark -> print("à revoir : " + remark));
        Review review = StandardReview.builder(FactRegister.empty()).packs(RulePack.standard(ours)).build();
        Communication notice = Town.notice("La Ville vous offre une belle piscine. Elle sera ouverte par le maire mercredi 4 juin 2025.");
        review.review(notice, context).findings().forEach(finding ->
                print(finding.ruleId() + " " + finding.severity().label().fr() + " : " + finding.message().fr()
                        + finding.fromPack().map(pack -> " (jeu " + pack.id() + " " + pack.version() + ")").orElse("")));
        // </guide:regle-jeu>
        // spotless:on
    }

    private void extended() {
        byte[] json = Town.file("neutralite-mont-dore.json");
        // spotless:off
        // <guide:regle-etendue>
        RulePack ours = RulePack.parse("neutralite-mont-dore.json", json, RulePack.standard());
        ours.inspect(LegalReferences.standard()).forEach(remark -> print("à revoir : " + remark));
        List<RulePack> packs = RulePack.standard(ours);
        packs.forEach(pack -> print(pack.id() + " " + pack.version() + " : " + pack.ruleIds().size() + " règles"));
        Review review = StandardReview.builder(FactRegister.empty()).packs(packs).build();
        Communication notice = Town.notice("Grâce à notre édile, le plus grand bassin du Grand Nouméa ouvre mercredi 4 juin 2025."
                + " J’ai voulu ce projet. L’équipe aux manettes tient le cap.");
        review.review(notice, context).findings().forEach(finding ->
                print(finding.ruleId() + " " + finding.severity().label().fr() + " : « " + finding.excerpt() + " »"
                        + finding.fromPack().map(pack -> " (jeu " + pack.id() + ")").orElse("")));
        // </guide:regle-etendue>
        // spotless:on
    }

    private void withoutPacks() {
        refuse(Town.file("neutralite-mont-dore.json"), "neutralite-mont-dore.json");
    }

    private void mistake() {
        String whole = new String(file(), StandardCharsets.UTF_8);
        String mistaken = whole.replace("\"warning\"", "\"avertissement\"")
                .replace("\"phrases\"", "\"phrase\"")
                .replace("<equipement>", "<equipements>");
        refuse(mistaken.getBytes(StandardCharsets.UTF_8), "regles.json");
    }

    private void missingComma() {
        String whole = new String(file(), StandardCharsets.UTF_8);
        String json = whole.replace("\"asOf\": \"2025-08-20\",", "\"asOf\": \"2025-08-20\"");
        refuse(json.getBytes(StandardCharsets.UTF_8), "regles.json");
    }

    private void refuse(byte[] json, String name) {
        try {
            RulePack.parse(name, json);
        } catch (DataFormatException refused) {
            print(refused.message(Locale.FRENCH));
        }
    }
}
