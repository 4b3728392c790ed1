package org.commspubliques.core.accuracy;

import org.commspubliques.core.accuracy.Claim.Place;
import org.commspubliques.core.accuracy.Contradiction.Side;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;

/** Says what two files do not say alike, in the same way whichever was looked at first. */
final class ContradictionWording {

    private ContradictionWording() {}

    static Contradiction ofFact(Fact fact, Dossier first, Place firstPlace, Dossier second, Place secondPlace) {
        FactValue value = fact.valueOn(first.day()).orElse(fact.value());
        Wording voices = voices(first, firstPlace, second, secondPlace);
        Wording registered = value.label();
        return new Contradiction(
                "COH-10",
                Severity.WARNING,
                side(first, firstPlace, fact),
                side(second, secondPlace, fact),
                Wording.of(
                        "Contradiction sur « " + fact.label().fr() + " » : " + voices.fr() + ". Au registre : "
                                + registered.fr() + ".",
                        "Contradiction on '" + fact.label().en() + "': " + voices.en() + ". In the register: "
                                + registered.en() + "."),
                Wording.of(
                        "Faire confirmer la valeur par le service « " + fact.owner()
                                + " », puis mettre les deux textes d’accord.",
                        "Have unit '" + fact.owner() + "' confirm the value, then make both texts agree."),
                fact.key());
    }

    private static Side side(Dossier dossier, Place place, Fact fact) {
        FactValue value = fact.valueOn(dossier.day()).orElse(fact.value());
        boolean right = fact.valuesFrom(dossier.day()).stream().anyMatch(place.mention()::agreesWith);
        Communication communication = dossier.communication();
        String excerpt = place.words(communication);
        return new Side(
                communication.id(),
                communication.title(),
                communication.owner(),
                place.locus(communication),
                excerpt,
                right ? null : Rewording.of(value, excerpt, place.mention()));
    }

    static Contradiction ofTopic(
            Severity severity, Topic topic, Dossier first, Place firstPlace, Dossier second, Place secondPlace) {
        Wording voices = voices(first, firstPlace, second, secondPlace);
        Wording subject = subject(topic);
        return new Contradiction(
                "COH-11",
                severity,
                side(first, firstPlace),
                side(second, secondPlace),
                Wording.of(
                        "Même sujet, même lieu, mêmes jours (" + subject.fr() + "), mais deux messages : " + voices.fr()
                                + ".",
                        "Same subject, place and days (" + subject.en() + "), but two messages: " + voices.en() + "."),
                agree(first, second),
                null);
    }

    static Contradiction ofWeek(Topic topic, Dossier first, Dossier second) {
        Wording subject = subject(topic);
        return new Contradiction(
                "COH-12",
                Severity.INFO,
                whole(first),
                whole(second),
                Wording.of(
                        "Deux services écrivent la même semaine sur " + subject.fr() + " : " + name(first) + " et "
                                + name(second) + ".",
                        "Two units write on " + subject.en() + " in the same week: " + nameInEnglish(first) + " and "
                                + nameInEnglish(second) + "."),
                agree(first, second),
                null);
    }

    private static Wording agree(Dossier first, Dossier second) {
        return Wording.of(
                "Se mettre d’accord entre " + unit(first) + " et " + unit(second) + " avant la diffusion.",
                "Let " + unit(first) + " and " + unit(second) + " agree before publication.");
    }

    private static Wording voices(Dossier first, Place firstPlace, Dossier second, Place secondPlace) {
        String one = Excerpt.of(firstPlace.words(first.communication()));
        String other = Excerpt.of(secondPlace.words(second.communication()));
        return Wording.of(
                "« " + one + " » pour " + name(first) + ", « " + other + " » pour " + name(second),
                "'" + one + "' for " + nameInEnglish(first) + ", '" + other + "' for " + nameInEnglish(second));
    }

    private static String unit(Dossier dossier) {
        return dossier.communication().owner().value();
    }

    private static String name(Dossier dossier) {
        return unit(dossier) + " (dossier " + dossier.id() + ")";
    }

    private static String nameInEnglish(Dossier dossier) {
        return unit(dossier) + " (file " + dossier.id() + ")";
    }

    private static Wording subject(Topic topic) {
        String where = topic.place().isEmpty() ? "" : ", " + Excerpt.of(topic.place());
        String subject = Excerpt.of(topic.subject());
        return Wording.of("« " + subject + where + " »", "'" + subject + where + "'");
    }

    private static Side side(Dossier dossier, Place place) {
        Communication communication = dossier.communication();
        return new Side(
                communication.id(),
                communication.title(),
                communication.owner(),
                place.locus(communication),
                place.words(communication),
                null);
    }

    private static Side whole(Dossier dossier) {
        Communication communication = dossier.communication();
        return new Side(communication.id(), communication.title(), communication.owner(), dossier.whole(), "", null);
    }
}
