package org.commspubliques.examples.bench.review;

import org.commspubliques.core.StandardReview;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.Review;

/** All checks of this library with all packs it ships. */
final class WholeReview implements TextReader {

    private final Review review = StandardReview.of(FactRegister.empty());

    @Override
    public int findings(String text) {
        return review.review(TownPage.of(TownPage.variant(text)), TownPage.MORNING)
                .findings()
                .size();
    }
}
