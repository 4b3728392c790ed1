package org.commspubliques.approval.store;

import java.util.Optional;
import org.commspubliques.core.language.Wording;

/** What keeps a record from being the next one, said alike by all who check it. */
final class Continuation {

    private Continuation() {}

    /** Returns what is wrong with a record after others, whose stream is at a version with a hash. */
    static Optional<Wording> problem(StoredRecord next, long lastPosition, int version, String head) {
        if (next.position() <= lastPosition) {
            return Optional.of(Wording.of(
                    "place " + next.position() + " après la place " + lastPosition,
                    "place " + next.position() + " after place " + lastPosition));
        }
        if (next.version() != version + 1) {
            return Optional.of(Wording.of(
                    "version " + next.version() + " du fil « " + next.stream() + " » au lieu de " + (version + 1),
                    "version " + next.version() + " of stream '" + next.stream() + "' instead of " + (version + 1)));
        }
        if (!next.previousHash().equals(head)) {
            return Optional.of(about(
                    next,
                    "l’empreinte précédente n’est pas celle de l’enregistrement précédent du fil",
                    "the previous hash is not that of the record before it in its stream"));
        }
        return next.hasItsOwnHash()
                ? Optional.empty()
                : Optional.of(
                        about(next, "l’empreinte n’est pas celle du contenu", "the hash is not that of the content"));
    }

    static Wording commandTwice(StoredRecord next) {
        return about(
                next,
                "commande « " + next.commandId() + " » deux fois dans le fil",
                "command '" + next.commandId() + "' twice in the stream");
    }

    private static Wording about(StoredRecord next, String fr, String en) {
        return Wording.of(
                "version " + next.version() + " du fil « " + next.stream() + " » : " + fr,
                "version " + next.version() + " of stream '" + next.stream() + "': " + en);
    }
}
