package org.commspubliques.examples.verifierregistre;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Checkpoint;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.audit.Verification.Broken;
import org.commspubliques.approval.audit.Verification.Intact;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Vérifier un registre: tells whether a register file is what was written, alone or against a checkpoint kept apart.
 *
 * <p>Exit code 0: intact; 2: an entry, or what the checkpoint knew, is not as it was, or the checkpoint is not signed with
 * the key; 3: something could not be read or written.
 */
public final class VerifierRegistre {

    private static final String CHECKPOINT = "point-de-controle";
    private static final String KEY = "cle-publique";
    private static final String NEW_CHECKPOINT = "nouveau-point";
    private static final Set<String> OPTIONS = Set.of(CHECKPOINT, KEY, NEW_CHECKPOINT, "lang");

    private final Clock clock;
    private final Utf8Output out;
    private final Utf8Output errors;

    VerifierRegistre(Clock clock, PrintStream out, PrintStream errors) {
        this.clock = clock;
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args a register file, and options {@code --point-de-controle file --cle-publique file} (PEM)
     *     {@code --nouveau-point file --lang en}
     */
    public static void main(String[] args) {
        int code = new VerifierRegistre(Clock.systemUTC(), System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) {
        try {
            return verify(Arguments.parse(args, OPTIONS));
        } catch (CommsException e) {
            errors.line(e.message(Locale.FRENCH));
        } catch (NoSuchFileException e) {
            errors.line(e.getFile() + " : fichier introuvable");
        } catch (FileAlreadyExistsException e) {
            errors.line(e.getFile() + " : existe déjà ; un point de contrôle n’est jamais remplacé");
        } catch (IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        }
        return 3;
    }

    private int verify(Arguments arguments) throws IOException {
        Locale reader = arguments.reader();
        if (arguments.rest().size() != 1) {
            throw new IllegalArgumentException("attendu : un fichier de registre ; reçus : " + arguments.rest());
        }
        Path register = Path.of(arguments.rest().get(0));
        Optional<Checkpoint> checkpoint = checkpoint(arguments);
        if (!isSignedAsWanted(arguments, checkpoint, reader)) {
            return 2;
        }
        if (Files.notExists(register)) {
            throw new NoSuchFileException(register.toString());
        }
        Verification verification =
                checkpoint.isPresent() ? AuditTrail.verify(register, checkpoint.get()) : AuditTrail.verify(register);
        if (verification instanceof Intact intact) {
            print(register, intact, checkpoint, reader);
            writeCheckpoint(arguments, intact, reader);
            return 0;
        }
        print(register, (Broken) verification, reader);
        return 2;
    }

    private static Optional<Checkpoint> checkpoint(Arguments arguments) throws IOException {
        Optional<String> file = arguments.option(CHECKPOINT);
        return file.isPresent()
                ? Optional.of(Checkpoint.parse(file.get(), Files.readAllBytes(Path.of(file.get()))))
                : Optional.empty();
    }

    /** Without a key nothing is asked of the signature; what is printed at the end says so. */
    private boolean isSignedAsWanted(Arguments arguments, Optional<Checkpoint> checkpoint, Locale reader)
            throws IOException {
        Optional<String> key = arguments.option(KEY);
        if (key.isEmpty()) {
            return true;
        }
        if (checkpoint.isEmpty()) {
            throw new IllegalArgumentException("--" + KEY + " ne va qu’avec --" + CHECKPOINT);
        }
        boolean signed = checkpoint.get().isSigned(PublicKeyFile.read(Path.of(key.get())));
        out.line((signed
                        ? Wording.of(
                                "Point de contrôle signé par la clé donnée.",
                                "The checkpoint is signed with the given key.")
                        : Wording.of(
                                "POINT DE CONTRÔLE REFUSÉ : il n’est pas signé par la clé donnée.",
                                "CHECKPOINT REFUSED: it is not signed with the given key."))
                .in(reader));
        return signed;
    }

    private void print(Path register, Intact intact, Optional<Checkpoint> checkpoint, Locale reader) {
        out.line(Wording.of(
                        register + " : intact, " + intact.entries() + " entrées, " + intact.streams() + " fils.",
                        register + ": intact, " + intact.entries() + " entries, " + intact.streams() + " streams.")
                .in(reader));
        out.line(Wording.of("Empreinte de tête : " + intact.headHash(), "Head hash: " + intact.headHash())
                .in(reader));
        out.line(checkpoint
                .map(known -> Wording.of(
                        "Conforme au point de contrôle du " + known.takenAt() + " (" + known.entries() + " entrées).",
                        "In accordance with the checkpoint of " + known.takenAt() + " (" + known.entries()
                                + " entries)."))
                .orElse(Wording.of(
                        "Sans point de contrôle : une fin coupée ou un registre entièrement réécrit ne se verrait pas.",
                        "Without a checkpoint: an end cut off or a register rewritten as a whole would not be seen."))
                .in(reader));
    }

    private void print(Path register, Broken broken, Locale reader) {
        out.line(Wording.of(
                        register + ", entrée " + broken.firstBadEntry() + " : ROMPU",
                        register + ", entry " + broken.firstBadEntry() + ": BROKEN")
                .in(reader));
        out.line("    " + broken.reason().in(reader));
    }

    private void writeCheckpoint(Arguments arguments, Intact intact, Locale reader) throws IOException {
        Optional<String> file = arguments.option(NEW_CHECKPOINT);
        if (file.isEmpty()) {
            return;
        }
        Checkpoint taken = intact.checkpoint(clock.instant());
        Files.writeString(Path.of(file.get()), taken.toJson(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        out.line(Wording.of(
                        "Point de contrôle écrit : " + file.get() + " (racine " + taken.root()
                                + ") ; gardez-le ailleurs que le registre.",
                        "Checkpoint written: " + file.get() + " (root " + taken.root()
                                + "); keep it elsewhere than the register.")
                .in(reader));
    }
}
