package org.commspubliques.core.planning;

import com.google.common.collect.ImmutableList;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** What the reasons of an advice say. */
final class ReasonWords {

    private static final ImmutableList<Wording> REACH = ImmutableList.of(
            Wording.of("n’atteint pas", "does not reach"),
            Wording.of("atteint mal", "hardly reaches"),
            Wording.of("atteint en partie", "reaches some of"),
            Wording.of("atteint bien", "reaches"));

    private static final ImmutableList<Wording> SPEED = ImmutableList.of(
            Wording.of("arrive en quelques semaines", "arrives within weeks"),
            Wording.of("arrive en quelques jours", "arrives within days"),
            Wording.of("arrive dans la journée", "arrives the same day"),
            Wording.of("arrive en quelques minutes", "arrives within minutes"));

    private static final ImmutableList<Wording> ECONOMY = ImmutableList.of(
            Wording.of("coûteux", "expensive"),
            Wording.of("assez coûteux", "rather expensive"),
            Wording.of("peu coûteux", "cheap"),
            Wording.of("sans coût de diffusion", "costs nothing to send"));

    private static final ImmutableList<Wording> INCLUSION = ImmutableList.of(
            Wording.of("réservé à qui est connecté", "for people on line only"),
            Wording.of("atteint peu de personnes non connectées", "reaches few people who are not on line"),
            Wording.of("atteint des personnes non connectées", "reaches people who are not on line"),
            Wording.of("atteint aussi qui n’a pas internet", "reaches people without internet as well"));

    private ReasonWords() {}

    static Wording reach(Collection<Audience> audiences, ToIntFunction<Audience> rating) {
        return Wording.of(
                audiences.stream()
                        .map(audience -> REACH.get(rating.applyAsInt(audience)).fr() + " "
                                + audience.name().fr())
                        .collect(Collectors.joining(", ")),
                audiences.stream()
                        .map(audience -> REACH.get(rating.applyAsInt(audience)).en() + " "
                                + audience.name().en())
                        .collect(Collectors.joining(", ")));
    }

    static Wording speed(int rating, boolean inTime) {
        Wording speed = SPEED.get(rating);
        return inTime ? speed : Wording.of(speed.fr() + ", trop tard", speed.en() + ", too late");
    }

    static Wording economy(int rating) {
        return ECONOMY.get(rating);
    }

    static Wording inclusion(int rating) {
        return INCLUSION.get(rating);
    }

    static Wording interactivity(boolean interactive) {
        return interactive
                ? Wording.of("permet de répondre", "people can answer")
                : Wording.of("ne permet pas de répondre", "people cannot answer");
    }

    static Wording open() {
        return Wording.of("envoi possible à l’heure prévue", "may be sent at the planned hour");
    }

    static Wording closed(Optional<ZonedDateTime> next) {
        return next.map(DateWording::moment)
                .map(moment -> Wording.of(
                        "fermé à l’heure prévue, ouvre " + moment.fr(),
                        "closed at the planned hour, opens " + moment.en()))
                .orElseGet(() -> Wording.of("fermé à l’heure prévue", "closed at the planned hour"));
    }
}
