package org.commspubliques.core.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.internal.json.JsonText;

/** What the rules make of one person’s rights: how long they let her data be kept, and for what. */
final class UseReport {

    private final UseRules rules;
    private final ContactRights rights;

    UseReport(UseRules rules, ContactRights rights) {
        this.rules = rules;
        this.rights = rights;
    }

    Optional<LocalDate> lastDay() {
        return rights.collection().map(collection -> {
            LocalDate start = rights.lastContact()
                    .filter(collection.collected()::isBefore)
                    .orElse(collection.collected());
            LocalDate end = start.plusMonths(longest(collection));
            return rights.keepUntil().filter(end::isAfter).orElse(end);
        });
    }

    private int longest(CollectionRecord collection) {
        int months = 0;
        for (ProcessingPurpose purpose : purposes(collection)) {
            for (ChannelKind channel : ChannelKind.values()) {
                months = Math.max(
                        months,
                        rules.rule(ProcessingUse.of(purpose, channel))
                                .map(UseRule::keepMonths)
                                .orElse(0));
            }
        }
        return months;
    }

    /** Announced, agreed to, or, of a register, served by it. */
    private Set<ProcessingPurpose> purposes(CollectionRecord collection) {
        Set<ProcessingPurpose> purposes = EnumSet.noneOf(ProcessingPurpose.class);
        purposes.addAll(collection.purposes());
        rights.consents().stream()
                .filter(consent -> consent.withdrawn().isEmpty())
                .map(Consent::purpose)
                .forEach(purposes::add);
        OriginRule origin = rules.origin(collection.origin());
        if (origin != null && origin.register()) {
            purposes.addAll(origin.serves());
        }
        return purposes;
    }

    String json(LocalDate day) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("date", day.toString());
        file.putAll(RightsExport.fields(rights));
        lastDay().ifPresent(last -> file.put("conserveesJusquAu", last.toString()));
        List<Map<String, Object>> uses = new ArrayList<>();
        for (ProcessingPurpose purpose : ProcessingPurpose.values()) {
            for (ChannelKind channel : ChannelKind.values()) {
                Eligibility eligibility = rules.decide(rights, ProcessingUse.of(purpose, channel), day);
                if (eligibility.isAllowed()) {
                    Map<String, Object> use = new LinkedHashMap<>();
                    use.put("finalite", purpose.label().fr());
                    use.put("canal", channel.label().fr());
                    use.put("baseLegale", eligibility.basis().orElseThrow().label().fr());
                    uses.add(use);
                }
            }
        }
        file.put("utilisationsPermises", uses);
        return JsonText.of(file);
    }
}
