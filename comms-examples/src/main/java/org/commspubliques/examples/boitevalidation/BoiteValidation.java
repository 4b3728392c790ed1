package org.commspubliques.examples.boitevalidation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.BulkDecision;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.AccessPath;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.waiting.Workbasket;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.ScriptedClock;
import org.commspubliques.examples.input.Arguments;
import org.commspubliques.examples.input.Utf8Output;

/**
 * Boîte de validation: three days of the approvals of a town hall, kept in a file. Everybody sees what waits for them; who is
 * away is replaced; several texts are approved at once; a decision on a text that somebody else has just changed is refused;
 * and who leaves sees what to hand over.
 *
 * <p>Exit code 0 where it went as told, 2 where a file could not be written.
 */
public final class BoiteValidation {

    private static final String REGISTER = "registre.jsonl";

    private final Utf8Output out;
    private final Utf8Output errors;
    private final ScriptedClock clock = new ScriptedClock(Instant.EPOCH.atZone(Staff.TOWN.zone()));
    private final MandateRegister mandates = Staff.mandates();
    private final Map<CommunicationId, Communication> texts = new LinkedHashMap<>();

    BoiteValidation(PrintStream out, PrintStream errors) {
        this.out = new Utf8Output(out);
        this.errors = new Utf8Output(errors);
    }

    /**
     * Runs the program.
     *
     * @param args option {@code --output FOLDER}; without it, {@code target/boite-validation}
     */
    public static void main(String[] args) {
        int code = new BoiteValidation(System.out, System.err).run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    int run(String[] args) {
        try {
            Arguments arguments = Arguments.parse(args, Set.of("output"));
            Path output = Path.of(arguments.option("output").orElse("target/boite-validation"));
            Files.createDirectories(output);
            Path register = output.resolve(REGISTER);
            Files.deleteIfExists(register);
            try (FileApprovalStore store = FileApprovalStore.open(register)) {
                play(approvals(store), OpenApprovals.of(store), output);
            }
            reopen(register, output);
            return 0;
        } catch (CommsException | IllegalArgumentException | IOException e) {
            errors.line(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            errors.line(String.valueOf(e.getCause()));
        }
        return 2;
    }

    private Approvals approvals(FileApprovalStore store) {
        return Approvals.with(store, Staff.TOWN, mandates, clock).via(AccessPath.HUMAN);
    }

    private void play(Approvals approvals, OpenApprovals open, Path output)
            throws IOException, InterruptedException, ExecutionException {
        out.line("Boîte de validation · " + Staff.TOWN.name() + " · contenu d’exemple fictif");
        moveTo("2026-11-02T08:00");
        submit(approvals, "2026-311", "Coupure d’eau à Boulari", CommunicationPurpose.SERVICE_INFORMATION);
        submit(approvals, "2026-312", "Collecte des encombrants", CommunicationPurpose.SERVICE_INFORMATION);
        submit(approvals, "2026-313", "Ouverture de la médiathèque", CommunicationPurpose.PUBLIC_RELATIONS);
        print(digest(approvals, open));

        moveTo("2026-11-03T08:00");
        out.line("  la directrice est absente, son adjoint la remplace");
        write(output, digest(approvals, open));
        approveAll(approvals);
        print(digest(approvals, open));

        moveTo("2026-11-03T10:00");
        decideWhileTheTextChanges(approvals);

        moveTo("2026-11-04T08:00");
        approve(approvals, "2026-311", "communication", Staff.DIRECTOR, Staff.DEPUTY);
        approve(approvals, "2026-311", "secretariat", Staff.SECRETARY, Staff.GENERAL);
        handOver(approvals.pendingFor(Staff.CABINET, open));
        print(write(output, digest(approvals, open)));
    }

    private void moveTo(String local) {
        clock.moveTo(LocalDateTime.parse(local).atZone(Staff.TOWN.zone()).toInstant());
        out.line("");
        out.line("== "
                + DateWording.moment(clock.instant().atZone(Staff.TOWN.zone())).fr());
    }

    private void submit(Approvals approvals, String id, String title, CommunicationPurpose purpose) {
        Communication text = Staff.text(id, title, purpose, title + " : mardi 10 novembre 2026 à 9 h.");
        texts.put(text.id(), text);
        said(
                "soumis : " + id + " " + title,
                approvals.submit(
                        CommandId.of("soumettre"),
                        text,
                        purpose == CommunicationPurpose.SERVICE_INFORMATION ? Staff.SERVICE : Staff.PUBLIC));
    }

    /** One request, and a record for each text. */
    private void approveAll(Approvals approvals) {
        List<BulkDecision.Item> items = texts.values().stream()
                .map(text -> new BulkDecision.Item(
                        text.id(), decision("communication", Staff.DIRECTOR, Staff.DEPUTY, text.seals())))
                .toList();
        BulkDecision bulk = approvals.decideAll(CommandId.of("visas-du-mardi"), items);
        out.line("  l’adjoint vise " + items.size() + " textes en une fois : "
                + bulk.results().stream()
                        .filter(BulkDecision.Result::isAccepted)
                        .count() + " acceptés");
    }

    /** Two threads: one has read the text and is about to decide, the other changes it meanwhile. */
    private void decideWhileTheTextChanges(Approvals approvals) throws InterruptedException, ExecutionException {
        CommunicationId id = CommunicationId.of("2026-311");
        Communication changed = Staff.text(
                id.value(),
                "Coupure d’eau à Boulari",
                CommunicationPurpose.SERVICE_INFORMATION,
                "Coupure d’eau à Boulari : mercredi 11 novembre 2026 à 9 h.");
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch revised = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome> decided = threads.submit(() -> {
                Map<VariantId, ContentSeal> seen = approvals.state(id).seals();
                read.countDown();
                revised.await();
                return approvals.decide(
                        CommandId.of("secretariat-1"),
                        id,
                        decision("secretariat", Staff.SECRETARY, Staff.GENERAL, seen));
            });
            Future<Outcome> change = threads.submit(() -> {
                read.await();
                Outcome outcome = approvals.revise(CommandId.of("corriger"), changed, Staff.WRITER);
                revised.countDown();
                return outcome;
            });
            said("la chargée de communication corrige le jour", change.get());
            said("la secrétaire générale accepte ce qu’elle a lu avant", decided.get());
        } finally {
            threads.shutdownNow();
        }
        texts.put(id, changed);
    }

    private void approve(Approvals approvals, String id, String stage, OfficeId office, PersonId person) {
        Communication text = Objects.requireNonNull(texts.get(CommunicationId.of(id)));
        said(
                Staff.called(person) + " : accord sur " + id,
                approvals.decide(CommandId.of(stage + "-2"), text.id(), decision(stage, office, person, text.seals())));
    }

    private static ApprovalCommand.Decide decision(
            String stage, OfficeId office, PersonId person, Map<VariantId, ContentSeal> seen) {
        return new ApprovalCommand.Decide(StageId.of(stage), office, person, DecisionKind.APPROVE, seen, "");
    }

    private void said(String what, Outcome outcome) {
        out.line("  " + what + outcome.refusal().map(refusal -> " → refusé").orElse(""));
        outcome.refusal()
                .ifPresent(refusal -> out.line("    " + refusal.message().fr()));
    }

    private void handOver(Workbasket basket) {
        basket.blocked()
                .forEach(entry -> out.line("  départ du directeur de cabinet : à transférer, " + entry.communication()
                        + ", étape " + entry.onlyThey().iterator().next()));
    }

    private Digest digest(Approvals approvals, OpenApprovals open) {
        return Digest.of(clock.instant(), approvals, open, mandates, texts);
    }

    private void print(Digest digest) {
        for (Digest.Basket basket : digest.baskets()) {
            String waits = basket.items().isEmpty()
                    ? "rien"
                    : String.join(
                            ", ", basket.items().stream().map(Digest.Item::id).toList());
            String right = basket.items().stream()
                    .map(Digest.Item::right)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .map(text -> " (" + text + ")")
                    .orElse("");
            out.line("  à décider, " + basket.person() + " : " + waits + right);
        }
    }

    private static Digest write(Path output, Digest digest) throws IOException {
        Files.writeString(output.resolve(digest.day() + ".html"), digest.html());
        return digest;
    }

    /** What is in the file is all there is: opened again, it says the same. */
    private void reopen(Path register, Path output) {
        out.line("");
        out.line("== Le registre, rouvert");
        Wording verified = AuditTrail.verify(register)
                .fold(
                        intact -> Wording.same("intact, " + intact.entries() + " enregistrements"),
                        broken -> broken.reason());
        out.line("  " + verified.fr());
        try (FileApprovalStore store = FileApprovalStore.open(register)) {
            out.line("  encore en validation : "
                    + OpenApprovals.of(store).inApproval().stream()
                            .map(CommunicationId::value)
                            .collect(Collectors.joining(", ")));
            out.line("  voie d’accès du dernier acte : "
                    + approvals(store).trail(CommunicationId.of("2026-311")).stream()
                            .reduce((first, second) -> second)
                            .flatMap(act -> act.accessPath())
                            .map(path -> path.label().fr())
                            .orElse("non dite"));
        }
        out.line("");
        out.line("Ouvrez " + output.resolve("2026-11-03.html") + " et 2026-11-04.html");
    }
}
