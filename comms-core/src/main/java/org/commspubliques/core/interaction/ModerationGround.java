package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Motif de modération: an article of a charter, for which an interaction may be taken away. Criticism of the authority, its
 * officials or its staff is no kind of ground. Immutable and thread-safe.
 *
 * @param article how the article is numbered and cited, such as {@code 3}
 * @param kind what sort of ground it is
 * @param label its title
 * @param rule what it says, in plain words
 * @param passage whether a decision has to quote what is contrary to the article; false where it lies in the whole, such as
 *     the same message sent twenty times
 * @param law the text of law behind it; null where there is none but the charter
 */
public record ModerationGround(
        String article,
        Kind kind,
        Wording label,
        Wording rule,
        boolean passage,
        @Nullable Source law) {

    /** Nature du motif. */
    public enum Kind implements Labelled {
        /** Contraire à la loi. */
        ILLEGAL("contenu illicite", "unlawful"),
        /** Injurieux ou haineux: of a person or a group, not of a policy. */
        INSULTING("propos injurieux ou haineux", "insulting or hateful"),
        /** Hors sujet. */
        OFF_TOPIC("hors sujet", "off topic"),
        /** Publicité. */
        ADVERTISING("publicité", "advertising"),
        /** Données personnelles of somebody. */
        PERSONAL_DATA("données personnelles", "personal data"),
        /** Propagande électorale ou partisane. */
        PARTISAN("propagande partisane", "partisan campaigning"),
        /** Envois répétés. */
        FLOODING("envois répétés", "flooding"),
        /** What the authority added, and nothing above covers. */
        OTHER("autre", "other");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label, in lower case
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /** Refuses an article without a number or a text. */
    public ModerationGround {
        Identifiers.require(article, "article");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        rule = Wording.of(EnteredText.enter(rule.fr(), "rule"), EnteredText.enter(rule.en(), "rule"));
        Preconditions.checkArgument(!rule.fr().isBlank(), "article %s says nothing", article);
    }

    /**
     * Returns the text of law behind it.
     *
     * @return the source, or nothing where there is none but the charter
     */
    public Optional<Source> legalSource() {
        return Optional.ofNullable(law);
    }

    /**
     * Returns how the article is cited.
     *
     * @return such as « article 3 (publicité) »
     */
    public Wording citation() {
        return Wording.of(
                "article " + article + " (" + label.fr() + ")", "article " + article + " (" + label.en() + ")");
    }
}
