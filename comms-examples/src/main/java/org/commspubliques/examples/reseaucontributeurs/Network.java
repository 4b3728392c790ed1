package org.commspubliques.examples.reseaucontributeurs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.accuracy.Contradiction;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.contribution.ContributionDesk;
import org.commspubliques.core.contribution.ContributorId;
import org.commspubliques.core.contribution.ContributorKind;
import org.commspubliques.core.contribution.RightAnswer;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactChange;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactRevision;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.examples.input.AuthorityFile;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/**
 * The network as its files describe it.
 *
 * @param context who leads it, and when it is looked at
 * @param contributors who writes, by identifier
 * @param desk what each may write
 * @param register the facts as they were
 * @param changes the facts that have changed since
 * @param dossiers the texts, by reference
 */
record Network(
        ReviewContext context,
        Map<UnitId, Writer> contributors,
        ContributionDesk desk,
        FactRegister register,
        List<FactChange> changes,
        Map<CommunicationId, DossierFile> dossiers) {

    /**
     * Who writes.
     *
     * @param name the name
     * @param kind a municipal or State service, an association, parents
     * @param declared what it is declared to be
     */
    record Writer(Wording name, Wording kind, ContributorKind declared) {}

    static Network read(Path folder) throws IOException {
        ReviewContext context = context(TextFile.read(folder.resolve("collectivite.properties")));
        Map<UnitId, Writer> contributors = new LinkedHashMap<>();
        for (TableFile.Row row : TableFile.rows(TextFile.read(folder.resolve("contributeurs.csv")))) {
            contributors.put(
                    row.read(0, "identifiant", "un identifiant", UnitId::of),
                    new Writer(
                            Wording.of(row.required(1, "nom fr"), row.required(2, "nom en")),
                            Wording.of(row.required(3, "genre fr"), row.required(4, "genre en")),
                            row.read(
                                    5,
                                    "nature déclarée",
                                    "une nature telle que ASSOCIATION",
                                    ContributorKind::valueOf)));
        }
        FactRegister register = facts(folder, "faits.json");
        return new Network(
                context,
                contributors,
                Rights.read(TextFile.read(folder.resolve("droits.csv")), context.authority(), contributors),
                register,
                changes(register, facts(folder, "faits-revus.json")),
                dossiers(folder.resolve("dossiers"), context.authority().zone(), contributors.keySet()));
    }

    private static ReviewContext context(TextFile file) {
        AuthorityFile read = AuthorityFile.read(file);
        return new ReviewContext(read.authority(), read.moment().toInstant());
    }

    private static FactRegister facts(Path folder, String name) throws IOException {
        return FactRegister.parse(name, Files.readAllBytes(folder.resolve(name)));
    }

    /** Each revised fact tells in its history who has replaced the value before, when and why. */
    private static List<FactChange> changes(FactRegister before, FactRegister revised) {
        List<FactChange> changes = new ArrayList<>();
        FactRegister register = before;
        for (Fact fact : revised.all()) {
            if (fact.history().isEmpty()) {
                continue;
            }
            FactRevision why = fact.history().get(0);
            FactChange change = register.change(
                    fact.key(),
                    new FactAmendment(fact.value(), fact.source(), fact.period(), why.by(), why.at(), why.reason()));
            changes.add(change);
            register = change.register();
        }
        return changes;
    }

    private static Map<CommunicationId, DossierFile> dossiers(Path folder, ZoneId zone, Set<UnitId> contributors)
            throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
            found.forEach(files::add);
        }
        files.sort(null);
        Map<CommunicationId, DossierFile> dossiers = new LinkedHashMap<>();
        for (Path path : files) {
            TextFile file = TextFile.read(path);
            DossierFile dossier = DossierFile.read(file, zone, contributors);
            CommunicationId id = dossier.communication().id();
            if (dossiers.put(id, dossier) != null) {
                throw file.problem(0, "référence", "« " + id + " » est déjà prise", "'" + id + "' is taken already");
            }
        }
        return dossiers;
    }

    List<Communication> communications() {
        return dossiers.values().stream().map(DossierFile::communication).toList();
    }

    CommunicationState stateOf(CommunicationId id) {
        DossierFile dossier = dossiers.get(id);
        return dossier == null ? CommunicationState.DRAFT : dossier.state();
    }

    /** What the contributor of a text may do with it, on the day on which the network is looked at. */
    RightAnswer right(DossierFile dossier) {
        Communication text = dossier.communication();
        return desk.answer(
                ContributorId.of(text.owner().value()),
                dossier.sector(),
                text.variants().get(0).channel(),
                text.purpose(),
                LocalDate.ofInstant(context.publishedAt(), context.authority().zone()));
    }

    Wording name(UnitId unit) {
        Writer contributor = contributors.get(unit);
        return contributor == null ? Wording.same(unit.value()) : contributor.name();
    }

    Wording kind(UnitId unit) {
        Writer contributor = contributors.get(unit);
        return contributor == null ? Wording.same("") : contributor.kind();
    }

    /** What a contradiction is about: the fact and its value, or the message where there is no fact. */
    Wording subject(Contradiction contradiction) {
        return contradiction
                .fact()
                .flatMap(register::find)
                .map(fact -> Wording.of(
                        fact.label().fr() + ", au registre : "
                                + fact.value().label().fr(),
                        fact.label().en() + ", in the register: "
                                + fact.value().label().en()))
                .orElse(contradiction.message());
    }

    /** What to do about it, in the names people know. */
    Wording advice(Contradiction contradiction) {
        return contradiction
                .fact()
                .flatMap(register::find)
                .map(fact -> name(fact.owner()))
                .map(owner -> Wording.of(
                        "À confirmer par : " + owner.fr() + ". Puis mettre les deux textes d’accord.",
                        "To be confirmed by: " + owner.en() + ". Then make both texts agree."))
                .orElse(contradiction.advice());
    }
}
