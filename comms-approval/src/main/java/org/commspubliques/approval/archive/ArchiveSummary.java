package org.commspubliques.approval.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.internal.variant.VariantNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * What an archivist reads first, in the words of people: stages, channels and offices by their names, hours as those who
 * decided read them. Identifiers, seconds and UTC are in the other files. For one thread.
 */
final class ArchiveSummary {

    private final Function<OfficeId, Wording> titles;
    private final ChannelCatalog channels;
    private final @Nullable ZoneId zone;
    private final StringBuilder out = new StringBuilder();

    /** The chain of the last submission that was read. */
    private @Nullable ApprovalChain chain;

    /** Without a zone, hours are in UTC, as in the register. */
    ArchiveSummary(Function<OfficeId, Wording> titles, ChannelCatalog channels, @Nullable ZoneId zone) {
        this.titles = titles;
        this.channels = channels;
        this.zone = zone;
    }

    String of(CommunicationId communication, List<RecordedAct> acts, List<Publication> publications) {
        line("Dossier d’archive de l’action « " + communication + " »");
        line("Les heures sont "
                + (zone == null ? "en temps universel (UTC)" : "celles du fuseau " + zone)
                + ". Les personnes ne sont pas nommées.");
        line("");
        line("Décisions");
        for (RecordedAct act : acts) {
            for (ApprovalEvent event : act.events()) {
                said(event).ifPresent(said -> line("  " + hour(act.at()) + "  " + said));
            }
        }
        line("");
        line("Diffusions");
        publications.forEach(this::add);
        line("");
        line("Fichiers");
        line("  decisions.jsonl  tous les actes du dossier, un par ligne, avec l’empreinte de leur enregistrement");
        line("  circuit.json     le circuit de validation");
        line("  diffusions.json  les diffusions, leurs accusés, rectifications et retraits");
        line("  faits.json       les faits cités et leurs sources");
        line("  textes/          chaque texte exactement comme il a été diffusé");
        line("  manifest.json    l’empreinte SHA-256 de chaque fichier et celle du registre");
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void add(Publication publication) {
        line("  " + hour(publication.at()) + "  " + name(publication.variant()) + "  " + publication.reference()
                + "  sceau " + publication.seal().sha256());
        publication.amendments().forEach(amendment -> line("    " + hour(amendment.at()) + "  " + said(amendment)));
    }

    private String hour(Instant at) {
        return zone == null
                ? at.toString()
                : DateWording.moment(at.atZone(zone)).fr();
    }

    private String name(VariantId variant) {
        return VariantNames.of(variant, channels).fr();
    }

    private String name(StageId stage) {
        return "étape « "
                + Optional.ofNullable(chain)
                        .flatMap(known -> known.stage(stage))
                        .map(known -> known.name().fr())
                        .orElse(stage.value())
                + " »";
    }

    private Optional<String> said(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.Submitted submitted) {
            chain = submitted.chain();
            return Optional.of("soumis au circuit « " + submitted.chain().name().fr() + " »");
        }
        if (event instanceof ApprovalEvent.Decided decided) {
            return Optional.of(said(decided.vote()));
        }
        if (event instanceof ApprovalEvent.FastTrackInvoked invoked) {
            return Optional.of("procédure d’urgence, " + capacity(invoked.mandate()));
        }
        if (event instanceof ApprovalEvent.Ratified ratified) {
            return Optional.of("régularisé, " + capacity(ratified.mandate()));
        }
        if (event instanceof ApprovalEvent.Derogated derogated) {
            return Optional.of("dérogation à " + derogated.rule() + ", " + capacity(derogated.mandate()));
        }
        if (event instanceof ApprovalEvent.ContentRevised revised) {
            return Optional.of("contenu modifié, " + name(revised.variant()));
        }
        if (event instanceof ApprovalEvent.DecisionVoided voided) {
            return Optional.of("décision caduque, " + name(voided.stage()) + ", " + name(voided.variant()));
        }
        return event instanceof ApprovalEvent.Withdrawn ? Optional.of("retiré de la validation") : Optional.empty();
    }

    private String said(Vote vote) {
        return vote.kind().label().fr() + ", " + name(vote.stage()) + ", " + capacity(vote.mandate()) + ", sur "
                + vote.seals().keySet().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static String said(Publication.Amendment amendment) {
        if (amendment.event() instanceof ApprovalEvent.Corrected corrected) {
            return "rectifié par " + corrected.by() + " : " + corrected.notice();
        }
        if (amendment.event() instanceof ApprovalEvent.PublicationWithdrawn withdrawn) {
            return "retiré : " + withdrawn.notice();
        }
        if (amendment.event() instanceof ApprovalEvent.WithdrawalAnswered answered) {
            return answered.done() ? "enlevé du canal" : "à enlever du canal à la main";
        }
        return "encore parti après le retrait : à enlever du canal";
    }

    private String capacity(Mandate mandate) {
        String capacity = mandate.capacity(titles).fr();
        return mandate instanceof Mandate.ByAct act
                ? capacity + " (acte " + act.act() + " du "
                        + DateWording.dayMonthAndYear(act.signedOn()).fr() + ")"
                : capacity;
    }
}
