package org.commspubliques.approval.archive;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.Publication;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.internal.json.JsonText;
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
            json.put("detail", answered.detail().fr());
        } else {
            json.put("kind", "delivered");
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
}
