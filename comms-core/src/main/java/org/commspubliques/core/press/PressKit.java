package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Dossier de presse: what journalists get together, in the order they get it. Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param title what it is about
 * @param pieces what is in it, in order; unmodifiable
 */
public record PressKit(String id, String title, List<Piece> pieces) {

    /** Refuses a kit without a title. */
    public PressKit {
        Identifiers.require(id, "press kit id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "press kit %s has no title", id);
        pieces = ImmutableList.copyOf(pieces);
    }

    /**
     * Pièce d’un dossier de presse. Immutable and thread-safe.
     *
     * @param kind what it is
     * @param title what it is called
     * @param medium the image, video or sound; null for a text
     */
    public record Piece(Kind kind, String title, @Nullable MediaAsset medium) {

        /** Refuses a medium that is none, and a text that is one. */
        public Piece {
            Objects.requireNonNull(kind, "kind");
            title = EnteredText.enter(title, "piece title");
            Preconditions.checkArgument(!title.isBlank(), "piece title is empty");
            Preconditions.checkArgument(
                    (kind == Kind.MEDIUM) == (medium != null), "piece '%s' is a medium or a text, not both", title);
        }

        /**
         * Returns a piece of text.
         *
         * @param kind what it is, other than a medium
         * @param title what it is called
         * @return the piece
         */
        public static Piece text(Kind kind, String title) {
            return new Piece(kind, title, null);
        }

        /**
         * Returns an image, video or sound.
         *
         * @param medium the medium
         * @return the piece, called as its file is
         */
        public static Piece of(MediaAsset medium) {
            return new Piece(Kind.MEDIUM, medium.name(), medium);
        }

        /**
         * Returns the image, video or sound.
         *
         * @return the medium, or nothing for a text
         */
        public Optional<MediaAsset> asset() {
            return Optional.ofNullable(medium);
        }
    }

    /** Nature d’une pièce. */
    public enum Kind implements Labelled {
        /** Communiqué. */
        RELEASE("communiqué", "release"),
        /** Fiche de repères: figures, dates, places. */
        FACT_SHEET("fiche de repères", "fact sheet"),
        /** Image, vidéo ou son. */
        MEDIUM("média", "medium"),
        /** Contacts. */
        CONTACTS("contacts", "contacts"),
        /** Anything else. */
        OTHER("autre pièce", "other piece");

        private final Wording label;

        Kind(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /** What a kit is not complete without. */
    private static final Set<Kind> EXPECTED = Set.of(Kind.RELEASE, Kind.FACT_SHEET, Kind.CONTACTS);

    /**
     * Looks at the kit: a piece that is missing ({@code PRS-10}), a medium of which nobody has said by what right it is
     * used ({@code PRS-11}) or may no longer be used ({@code PRS-12}), without a credit ({@code PRS-13}).
     *
     * @param day the day it is handed out, in the authority’s zone
     * @return what should be seen: what is missing first, then the pieces in order; unmodifiable
     */
    public List<Finding> findings(LocalDate day) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        EnumSet<Kind> missing = EnumSet.copyOf(EXPECTED);
        pieces.forEach(piece -> missing.remove(piece.kind()));
        for (Kind kind : missing) {
            findings.add(ReleaseFindings.found(
                    "PRS-10",
                    kind == Kind.CONTACTS ? Severity.BLOCKING : Severity.WARNING,
                    "/pieces",
                    Wording.of(
                            "Il manque une pièce : " + kind.label().fr() + ".",
                            "A piece is missing: " + kind.label().en() + "."),
                    Wording.of("Ajouter la pièce.", "Add the piece.")));
        }
        for (int i = 0; i < pieces.size(); i++) {
            String pointer = "/pieces/" + i + "/medium";
            pieces.get(i).asset().ifPresent(medium -> rights(findings, pointer, medium, day));
        }
        return findings.build();
    }

    private static void rights(
            ImmutableList.Builder<Finding> findings, String pointer, MediaAsset medium, LocalDate day) {
        Optional<LocalDate> last = medium.rights().flatMap(MediaUsage::lastDay);
        if (medium.rights().isEmpty()) {
            findings.add(ReleaseFindings.found(
                    "PRS-11",
                    Severity.WARNING,
                    pointer + "/usage",
                    Wording.of(
                            "« " + medium.name() + " » : droits inconnus.",
                            "'" + medium.name() + "': nobody has said by what right it is used."),
                    Wording.of(
                            "Indiquer qui y figure et par quel droit elle est utilisée.",
                            "Say whom it shows and by what right it is used.")));
        } else if (last.filter(day::isAfter).isPresent()) {
            Wording end = DateWording.dayMonthAndYear(last.get());
            findings.add(ReleaseFindings.found(
                    "PRS-12",
                    Severity.BLOCKING,
                    pointer + "/usage/licensedUntil",
                    Wording.of(
                            "« " + medium.name() + " » : droits échus le " + end.fr() + ".",
                            "'" + medium.name() + "': rights ended on " + end.en() + "."),
                    Wording.of("Retirer la pièce, ou prolonger les droits.", "Take it out, or extend the rights.")));
        }
        if (medium.credit().isBlank()) {
            findings.add(ReleaseFindings.found(
                    "PRS-13",
                    Severity.WARNING,
                    pointer + "/credit",
                    Wording.of(
                            "« " + medium.name() + " » : aucun crédit à reprendre par la presse.",
                            "'" + medium.name() + "': no credit for the press to repeat."),
                    Wording.of("Indiquer l’auteur.", "Name the author.")));
        }
    }
}
