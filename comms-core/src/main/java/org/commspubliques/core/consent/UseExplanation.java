package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;

/** Says to a person why a use is allowed or not. */
final class UseExplanation {

    private final UseRules rules;
    private final LegalReferences law;

    UseExplanation(UseRules rules, LegalReferences law) {
        this.rules = rules;
        this.law = law;
    }

    List<Wording> of(ContactRights rights, ProcessingUse use, LocalDate day) {
        Eligibility eligibility = rules.decide(rights, use, day);
        if (eligibility.isAllowed()) {
            return allowed(eligibility.rule().orElseThrow(), use);
        }
        return eligibility.exclusions().stream()
                .map(exclusion -> exclusion == Exclusion.PURPOSE_CHANGED ? purposeChanged(rights, use) : of(exclusion))
                .collect(ImmutableList.toImmutableList());
    }

    Wording of(Exclusion exclusion) {
        return sentence(exclusion, exclusion.reason());
    }

    private Wording purposeChanged(ContactRights rights, ProcessingUse use) {
        Collection<ProcessingPurpose> told =
                rights.collection().map(CollectionRecord::purposes).orElseThrow();
        String fr =
                told.isEmpty() ? "aucune finalité annoncée" : "« " + join(told, ProcessingPurpose::label, true) + " »";
        String en = told.isEmpty() ? "no announced purpose" : "'" + join(told, ProcessingPurpose::label, false) + "'";
        return sentence(
                Exclusion.PURPOSE_CHANGED,
                Wording.of(
                        "les données ont été recueillies pour " + fr + ", non pour « "
                                + use.purpose().label().fr() + " »",
                        "the data were collected for " + en + ", not for '"
                                + use.purpose().label().en() + "'"));
    }

    private Wording sentence(Exclusion exclusion, Wording reason) {
        return withTexts(
                Wording.of(capital(reason.fr()) + ".", capital(reason.en()) + "."),
                rules.catalog().references(exclusion));
    }

    private List<Wording> allowed(UseRule rule, ProcessingUse use) {
        ImmutableList.Builder<Wording> sentences = ImmutableList.builder();
        Wording allowed = Wording.of(
                "Envoi permis : « " + use.purpose().label().fr() + " » par "
                        + use.channel().label().fr() + ", base légale : "
                        + rule.basis().label().fr() + ".",
                "Allowed: '" + use.purpose().label().en() + "' by "
                        + use.channel().label().en() + ", legal basis: "
                        + rule.basis().label().en() + ".");
        sentences.add(withTexts(allowed, rule.references()));
        rule.contested()
                .ifPresent(other -> sentences.add(
                        Wording.of("Point discuté : " + other.fr() + ".", "Contested: " + other.en() + ".")));
        return sentences.build();
    }

    /** Behind the sentence what of some texts applies in the territory: their names have brackets of their own. */
    private Wording withTexts(Wording sentence, List<String> references) {
        List<LegalReference> applicable = law.applicable(references, rules.territory());
        if (applicable.isEmpty()) {
            return sentence;
        }
        Wording cited = LegalReferences.cite(applicable);
        boolean one = applicable.size() == 1;
        return Wording.of(
                sentence.fr() + (one ? " Texte : " : " Textes : ") + cited.fr() + ".",
                sentence.en() + (one ? " Text: " : " Texts: ") + cited.en() + ".");
    }

    static <T> String join(Collection<T> things, Function<T, Wording> label, boolean french) {
        return things.stream()
                .map(label)
                .map(wording -> french ? wording.fr() : wording.en())
                .collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
