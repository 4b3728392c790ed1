package org.commspubliques.core.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.internal.json.JsonText;

/** What a person who asks for access is told: her rights, how long the rules let her data be kept, and for what. */
final class UseReport {

    private final UseRules rules;
    private final ContactRights rights;

    UseReport(UseRules rules, ContactRights rights) {
        this.rules = rules;
        this.rights = rights;
    }

    String json(LocalDate day) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("date", day.toString());
        file.putAll(RightsExport.fields(rights));
        rules.lastDay(rights).ifPresent(last -> file.put("conserveesJusquAu", last.toString()));
        List<Map<String, Object>> uses = new ArrayList<>();
        for (ProcessingPurpose purpose : ProcessingPurpose.values()) {
            for (ChannelKind channel : ChannelKind.values()) {
                ProcessingUse use = ProcessingUse.of(purpose, channel);
                Eligibility eligibility = rules.decide(rights, use, day);
                if (use.isAddressed() && eligibility.isAllowed()) {
                    Map<String, Object> allowed = new LinkedHashMap<>();
                    allowed.put("finalite", purpose.label().fr());
                    allowed.put("canal", channel.label().fr());
                    allowed.put(
                            "baseLegale",
                            eligibility.basis().orElseThrow().label().fr());
                    uses.add(allowed);
                }
            }
        }
        file.put("utilisationsPermises", uses);
        return JsonText.of(file);
    }
}
