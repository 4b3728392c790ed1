package org.commspubliques.examples.bench.recipient;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commspubliques.core.audience.Attribute;
import org.commspubliques.core.audience.AttributeCatalog;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.audience.SegmentCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.UseCatalog;
import org.commspubliques.core.consent.UseRules;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.recipient.Contacts;
import org.commspubliques.core.recipient.RecipientRules;
import org.commspubliques.core.source.Territory;

/** What the town knows of its contacts, the segment that is asked for, and what for. */
final class Town {

    static final int CONTACTS = 1_000_000;

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final ProcessingUse NEWS = ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.EMAIL);
    static final UseRules USES = UseCatalog.standard().forTerritory(Territory.NEW_CALEDONIA);

    static final List<String> DISTRICTS =
            IntStream.rangeClosed(1, 30).mapToObj(i -> "Q" + i).toList();
    static final List<String> HOMES = List.of("maison", "appartement", "secondaire", "foyer");

    private static final AttributeId PARENT = AttributeId.of("parent");
    private static final AttributeId AGENT = AttributeId.of("agent");
    private static final AttributeId QUARTIER = AttributeId.of("quartier");
    private static final AttributeId LOGEMENT = AttributeId.of("logement");
    private static final AttributeId AGE = AttributeId.of("age");
    private static final AttributeId ENFANTS = AttributeId.of("enfants");
    private static final AttributeId INSCRIT = AttributeId.of("inscrit");

    static final AttributeCatalog ATTRIBUTES = AttributeCatalog.of(List.of(
            Attribute.flag("parent", Wording.of("parents d’élèves", "parents of pupils")),
            Attribute.flag("agent", Wording.of("agents", "staff")),
            Attribute.choice("quartier", Wording.of("quartier", "district"), named(DISTRICTS)),
            Attribute.choice("logement", Wording.of("logement", "home"), named(HOMES)),
            Attribute.number("age", Wording.of("âge", "age")),
            Attribute.number("enfants", Wording.of("enfants", "children")),
            Attribute.date("inscrit", Wording.of("inscription", "registration"))));

    /** Seven conditions, of every type and joined in every way. */
    static final Segment SEGMENT = Segment.parse(
            "quartier dans (Q3, Q7, Q12, Q20) et (parent ou enfants >= 1) et age dans 25..64 et non agent"
                    + " sauf (inscrit < 2018-06-15 ou logement = secondaire)",
            ATTRIBUTES);

    static final RecipientRules RULES = RecipientRules.of(SegmentCatalog.of(ATTRIBUTES), USES);

    /** The same for a town that knows nothing of its contacts but their rights. */
    static final RecipientRules RIGHTS_ONLY =
            RecipientRules.of(SegmentCatalog.of(AttributeCatalog.of(List.of())), USES);

    private Town() {}

    private static Map<String, Wording> named(List<String> values) {
        ImmutableMap.Builder<String, Wording> named = ImmutableMap.builder();
        values.forEach(value -> named.put(value, Wording.same(value)));
        return named.buildOrThrow();
    }

    /** An index of everything that is known. */
    static Contacts index(List<Person> people) {
        Contacts.Builder builder = Contacts.builder(RULES, Integer::toString);
        for (Person person : people) {
            builder.contact(person.rights());
            if (person.parent()) {
                builder.flag(PARENT);
            }
            if (person.agent()) {
                builder.flag(AGENT);
            }
            String quartier = person.quartier();
            if (quartier != null) {
                builder.choice(QUARTIER, quartier);
            }
            String logement = person.logement();
            if (logement != null) {
                builder.choice(LOGEMENT, logement);
            }
            Integer age = person.age();
            if (age != null) {
                builder.number(AGE, age);
            }
            builder.number(ENFANTS, person.enfants()).date(INSCRIT, person.inscrit());
        }
        return builder.build();
    }

    /** An index of the rights alone. */
    static Contacts rightsOnly(List<Person> people) {
        Contacts.Builder builder = Contacts.builder(RIGHTS_ONLY, Integer::toString);
        people.forEach(person -> builder.contact(person.rights()));
        return builder.build();
    }
}
