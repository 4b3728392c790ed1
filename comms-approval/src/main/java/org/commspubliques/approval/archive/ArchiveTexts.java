package org.commspubliques.approval.archive;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.internal.json.JsonText;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** The files of an archive that are made of what is on record. */
final class ArchiveTexts {

    private ArchiveTexts() {}

    static String publications(List<Publication> publications, @Nullable PersonalDataVault vault) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Publication publication : publications) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("permit", publication.permit().toString());
            one.put("channel", publication.variant().channel().value());
            one.put("language", publication.variant().language());
            one.put("seal", publication.seal().sha256());
            one.put("at", publication.at().toString());
            one.put("reference", publication.reference());
            one.put("missing", publication.missing().stream().sorted().toList());
            one.put(
                    "amendments",
                    publication.amendments().stream()
                            .map(amendment -> amendment(amendment, vault))
                            .toList());
            all.add(one);
        }
        return JsonText.of(Map.of("publications", all));
    }

    private static Map<String, Object> amendment(Publication.Amendment amendment, @Nullable PersonalDataVault vault) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", amendment.at().toString());
        if (amendment.event() instanceof ApprovalEvent.Corrected corrected) {
            json.put("kind", "corrected");
            json.put("office", corrected.mandate().office().value());
            json.put("by", corrected.by().value());
            json.put("notice", corrected.notice());
            json.put("reason", read(corrected.reason(), vault));
            json.put("told", corrected.told());
        } else if (amendment.event() instanceof ApprovalEvent.PublicationWithdrawn withdrawn) {
            json.put("kind", "withdrawn");
            json.put("office", withdrawn.mandate().office().value());
            json.put("notice", withdrawn.notice());
            json.put("reason", read(withdrawn.reason(), vault));
            json.put("told", withdrawn.told());
        } else if (amendment.event() instanceof ApprovalEvent.WithdrawalAnswered answered) {
            json.put("kind", "removal");
            json.put("done", answered.done());
            json.put("detail", answered.detail());
        }
        return json;
    }

    /** The register of publications has no vault, so that a reason comes as what stands for it. */
    private static String read(String reason, @Nullable PersonalDataVault vault) {
        if (vault == null || !PersonalDataVault.isCommitment(reason)) {
            return reason;
        }
        return vault.texts(ImmutableSet.of(reason)).getOrDefault(reason, PersonalDataVault.ERASED_TEXT);
    }

    static String facts(List<Fact> facts) {
        List<Map<String, Object>> all = new ArrayList<>();
        facts.stream()
                .sorted(Comparator.comparing(fact -> fact.key().toString()))
                .forEach(fact -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("key", fact.key().toString());
                    one.put("label", fact.label().fr());
                    one.put("value", fact.value().label().fr());
                    one.put("owner", fact.owner().value());
                    one.put("source", fact.source().title());
                    fact.source().checked().ifPresent(day -> one.put("checked", day.toString()));
                    all.add(one);
                });
        return JsonText.of(Map.of("facts", all));
    }

    /** What an archivist reads first. Instants are in UTC, as in the register. */
    static String summary(
            CommunicationId communication,
            List<RecordedAct> acts,
            List<Publication> publications,
            Function<OfficeId, Wording> titles) {
        StringBuilder out = new StringBuilder()
                .append("Dossier d’archive de l’action « ")
                .append(communication)
                .append(" »\n")
                .append("Les heures sont en temps universel (UTC). Les personnes ne sont pas nommées.\n\n")
                .append("Décisions\n");
        for (RecordedAct act : acts) {
            for (ApprovalEvent event : act.events()) {
                String said = said(event, titles);
                if (!said.isEmpty()) {
                    out.append("  ").append(act.at()).append("  ").append(said).append('\n');
                }
            }
        }
        out.append("\nDiffusions\n");
        for (Publication publication : publications) {
            out.append("  ")
                    .append(publication.at())
                    .append("  ")
                    .append(publication.variant())
                    .append("  ")
                    .append(publication.reference())
                    .append("  sceau ")
                    .append(publication.seal().sha256())
                    .append('\n');
            for (Publication.Amendment amendment : publication.amendments()) {
                out.append("    ")
                        .append(amendment.at())
                        .append("  ")
                        .append(said(amendment))
                        .append('\n');
            }
        }
        return out.append("\nFichiers\n")
                .append(
                        "  decisions.jsonl  tous les actes du dossier, un par ligne, avec l’empreinte de leur enregistrement\n")
                .append("  circuit.json     le circuit de validation\n")
                .append("  diffusions.json  les diffusions, leurs accusés, rectifications et retraits\n")
                .append("  faits.json       les faits cités et leurs sources\n")
                .append("  textes/          chaque texte exactement comme il a été diffusé\n")
                .append("  manifest.json    l’empreinte SHA-256 de chaque fichier et celle du registre\n")
                .toString();
    }

    private static String said(ApprovalEvent event, Function<OfficeId, Wording> titles) {
        if (event instanceof ApprovalEvent.Submitted submitted) {
            return "soumis au circuit « " + submitted.chain().name().fr() + " »";
        }
        if (event instanceof ApprovalEvent.Decided decided) {
            Vote vote = decided.vote();
            return vote.kind().label().fr() + ", étape " + vote.stage() + ", " + capacity(vote.mandate(), titles)
                    + ", sur "
                    + vote.seals().keySet().stream().map(Objects::toString).collect(Collectors.joining(", "));
        }
        if (event instanceof ApprovalEvent.FastTrackInvoked invoked) {
            return "procédure d’urgence, " + capacity(invoked.mandate(), titles);
        }
        if (event instanceof ApprovalEvent.Ratified ratified) {
            return "régularisé, " + capacity(ratified.mandate(), titles);
        }
        if (event instanceof ApprovalEvent.Derogated derogated) {
            return "dérogation à " + derogated.rule() + ", " + capacity(derogated.mandate(), titles);
        }
        if (event instanceof ApprovalEvent.ContentRevised revised) {
            return "contenu modifié, " + revised.variant();
        }
        if (event instanceof ApprovalEvent.DecisionVoided voided) {
            return "décision caduque, étape " + voided.stage() + ", " + voided.variant();
        }
        return event instanceof ApprovalEvent.Withdrawn ? "retiré de la validation" : "";
    }

    private static String said(Publication.Amendment amendment) {
        if (amendment.event() instanceof ApprovalEvent.Corrected corrected) {
            return "rectifié par " + corrected.by() + " : " + corrected.notice();
        }
        if (amendment.event() instanceof ApprovalEvent.PublicationWithdrawn withdrawn) {
            return "retiré : " + withdrawn.notice();
        }
        return amendment.event() instanceof ApprovalEvent.WithdrawalAnswered answered && answered.done()
                ? "enlevé du canal"
                : "à enlever du canal à la main";
    }

    private static String capacity(Mandate mandate, Function<OfficeId, Wording> titles) {
        String capacity = mandate.capacity(titles).fr();
        return mandate instanceof Mandate.ByAct act
                ? capacity + " (acte " + act.act() + " du " + act.signedOn() + ")"
                : capacity;
    }
}
