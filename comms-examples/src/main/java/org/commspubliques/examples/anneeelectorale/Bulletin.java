package org.commspubliques.examples.anneeelectorale;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.periodical.OppositionDuty;
import org.commspubliques.core.review.ReviewContext;

/**
 * A bulletin that has or has not a space for the opposition.
 *
 * @param body whose it is
 * @param population how many inhabitants that authority is supposed to have
 * @param column whether the opposition has its space
 */
record Bulletin(Body body, int population, boolean column) {

    private static final OppositionDuty DUTY = OppositionDuty.standard();

    /** The number of inhabitants, grouped as the reader does. */
    String inhabitants(Locale reader) {
        String english = String.format(Locale.ROOT, "%,d", population);
        return Wording.of(english.replace(',', '\u00a0'), english).in(reader);
    }

    /** What the law asks of it, at a moment. */
    List<Finding> findings(LocalDateTime moment) {
        return column ? List.of() : DUTY.withoutSpace(new ReviewContext(supposed(), body.at(moment)));
    }

    private LocalAuthority supposed() {
        LocalAuthority authority = body.authority();
        return LocalAuthority.builder(authority.name(), authority.kind())
                .territory(authority.territory())
                .population(population)
                .zone(authority.zone())
                .currency(authority.currency())
                .build();
    }
}
