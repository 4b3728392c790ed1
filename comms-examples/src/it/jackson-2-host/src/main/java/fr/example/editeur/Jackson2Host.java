package fr.example.editeur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/** An application on Jackson 2: it exchanges JSON with the library as text, each with its own Jackson. */
public final class Jackson2Host {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Jackson2Host() {}

    /**
     * Runs the application.
     *
     * @param args none
     * @throws JsonProcessingException if what the library wrote is no JSON
     */
    public static void main(String[] args) throws JsonProcessingException {
        JsonCodec<Report> codec = JsonContract.codec(Report.class);
        Report report = report();
        JsonNode tree = MAPPER.readTree(codec.write(report));
        expect(tree.at("/findings/0/ruleId").asText(), "NEU-12");
        expect(codec.read("controle", MAPPER.writeValueAsString(tree)), report);

        ((ObjectNode) tree.at("/findings/0")).put("severity", "inconnue");
        expect(isRead(codec, MAPPER.writeValueAsString(tree)), false);

        LocalAuthority town = town();
        MandateRegister mandates =
                MandateRegister.builder(OrgChart.builder().build(), town.zone()).build();
        Approvals approvals = Approvals.with(new MemoryApprovalStore(), town, mandates, Clock.systemUTC());
        expect(approvals.waiting(CommunicationId.of("2025-041")).whoCanAct(), List.of());
        System.out.println("Relu par Jackson " + MAPPER.version() + " : "
                + tree.at("/findings").size() + " constats");
    }

    private static boolean isRead(JsonCodec<Report> codec, String json) {
        try {
            codec.read("controle", json);
            return true;
        } catch (CommsException e) {
            return false;
        }
    }

    private static LocalAuthority town() {
        return LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZoneId.of("Pacific/Noumea"))
                .locale(Locale.FRENCH)
                .currency(Currency.getInstance("XPF"))
                .build();
    }

    private static Report report() {
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("assistant"))
                .variant(Variant.french(
                        ChannelId.of("sms"),
                        Section.body("Grâce à l’action de votre maire, l’eau revient jeudi 3 septembre.")))
                .build();
        return StandardReview.of(FactRegister.empty())
                .review(notice, new ReviewContext(town(), Instant.parse("2025-09-01T00:00:00Z")));
    }

    private static void expect(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("expected " + expected + ", was " + actual);
        }
    }
}
