package org.commspubliques.core.recipient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.commspubliques.core.audience.Attribute;
import org.commspubliques.core.audience.AttributeCatalog;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.audience.SegmentCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.consent.CollectionRecord;
import org.commspubliques.core.consent.Consent;
import org.commspubliques.core.consent.ConsentEvidence;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.DataOrigin;
import org.commspubliques.core.consent.Objection;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.UseCatalog;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/** A town of our own: what it knows of its contacts, people made at random, and random segments. */
final class Town {

    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final ProcessingUse NEWS = ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.EMAIL);

    static final AttributeId PARENT = AttributeId.of("parent");
    static final AttributeId AGENT = AttributeId.of("agent");
    static final AttributeId QUARTIER = AttributeId.of("quartier");
    static final AttributeId AGE = AttributeId.of("age");
    static final AttributeId INSCRIT = AttributeId.of("inscrit");

    static final AttributeCatalog ATTRIBUTES = AttributeCatalog.of(List.of(
            Attribute.flag("parent", Wording.of("parents d’élèves", "parents of pupils")),
            Attribute.flag("agent", Wording.of("agents", "staff")),
            Attribute.choice(
                            "quartier",
                            Wording.of("quartier", "district"),
                            Map.of(
                                    "Boulari", Wording.same("Boulari"),
                                    "La Coulée", Wording.same("La Coulée"),
                                    "Robinson", Wording.same("Robinson"),
                                    "et", Wording.same("Et"),
                                    "a\"b\\c", Wording.same("abc")))
                    .said(Wording.of("habitants de {}", "residents of {}")),
            Attribute.number("age", Wording.of("âge", "age"))
                    .said(Wording.of("âgés de {}", "aged {}"))
                    .in(Wording.of("ans", "years")),
            Attribute.date("inscrit", Wording.of("inscription", "registration"))
                    .said(Wording.of("inscrits {}", "registered {}"))));

    static final List<String> DISTRICTS =
            List.copyOf(ATTRIBUTES.get(QUARTIER).values().keySet());

    static final RecipientRules RULES = RecipientRules.of(
            SegmentCatalog.of(ATTRIBUTES), UseCatalog.standard().forTerritory(Territory.NEW_CALEDONIA));

    private Town() {}

    /** Somebody; what is null is not known. */
    record Person(
            String key,
            boolean parent,
            boolean agent,
            @Nullable String quartier,
            @Nullable Integer age,
            @Nullable LocalDate inscrit,
            ContactRights rights) {}

    static List<Person> people(int number, long seed) {
        Random random = new Random(seed);
        List<ContactRights> rights = rights();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(new Person(
                    "k" + i,
                    random.nextBoolean(),
                    random.nextInt(4) == 0,
                    random.nextInt(5) == 0 ? null : DISTRICTS.get(random.nextInt(DISTRICTS.size())),
                    random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(100) - 5),
                    random.nextInt(5) == 0 ? null : DAY.minusDays(random.nextInt(4_000)),
                    rights.get(random.nextInt(rights.size()))));
        }
        return people;
    }

    /** The first may be written to; each other may not, for one reason at least. */
    static List<ContactRights> rights() {
        LocalDate before = DAY.minusMonths(6);
        ConsentEvidence evidence = new ConsentEvidence("accueil", "formulaire", "v1", "p-1");
        Consent consent = Consent.of(ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), before, evidence);
        CollectionRecord collection = CollectionRecord.of(
                        DataOrigin.VOLUNTARY, before, Set.of(ProcessingPurpose.MUNICIPAL_NEWS))
                .informedOn(before);
        ContactRights subscriber =
                ContactRights.builder().collection(collection).consent(consent).build();
        return List.of(
                subscriber,
                ContactRights.builder().build(),
                ContactRights.builder().collection(collection).build(),
                subscriber.toBuilder().keepUntil(DAY.minusDays(1)).build(),
                subscriber.toBuilder().optedOut(true).build(),
                subscriber.toBuilder().objection(Objection.toEverything(before)).build(),
                ContactRights.builder()
                        .collection(collection)
                        .consent(consent.withdrawnOn(DAY))
                        .build());
    }

    static Contacts contacts(List<Person> people, RecipientRules rules) {
        Contacts.Builder builder =
                Contacts.builder(rules, row -> people.get(row).key());
        for (Person person : people) {
            builder.contact(person.rights());
            if (person.parent()) {
                builder.flag(PARENT);
            }
            if (person.agent()) {
                builder.flag(AGENT);
            }
            if (person.quartier() != null) {
                builder.choice(QUARTIER, person.quartier());
            }
            if (person.age() != null) {
                builder.number(AGE, person.age());
            }
            if (person.inscrit() != null) {
                builder.date(INSCRIT, person.inscrit());
            }
        }
        return builder.build();
    }

    static Segment segment(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 6)) {
            case 0 -> new Segment.Flag(random.nextBoolean() ? PARENT : AGENT);
            case 1 -> choice(random);
            case 2 -> numbers(random);
            case 3 -> dates(random);
            case 4 -> random.nextInt(4) == 0 ? new Segment.Everyone() : new Segment.Flag(PARENT);
            case 5 -> choice(random);
            case 6 -> Segment.allOf(parts(random, depth));
            case 7 -> Segment.anyOf(parts(random, depth));
            case 8 -> new Segment.Not(segment(random, depth - 1));
            default -> segment(random, depth - 1).minus(segment(random, depth - 1));
        };
    }

    private static List<Segment> parts(Random random, int depth) {
        List<Segment> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            parts.add(segment(random, depth - 1));
        }
        return parts;
    }

    private static Segment choice(Random random) {
        Set<String> values = new LinkedHashSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            values.add(DISTRICTS.get(random.nextInt(DISTRICTS.size())));
        }
        return new Segment.Choice(QUARTIER, values);
    }

    private static Segment numbers(Random random) {
        int min = random.nextInt(3) == 0 ? Integer.MIN_VALUE : random.nextInt(110) - 10;
        int max = random.nextInt(3) == 0 ? Integer.MAX_VALUE : Math.max(min, random.nextInt(110) - 10);
        return new Segment.Numbers(AGE, min, max);
    }

    private static Segment dates(Random random) {
        LocalDate from = random.nextInt(3) == 0 ? Segment.Dates.FIRST : DAY.minusDays(random.nextInt(4_200));
        LocalDate to = random.nextInt(3) == 0 ? Segment.Dates.LAST : DAY.minusDays(random.nextInt(4_200));
        return new Segment.Dates(INSCRIT, from, to.isBefore(from) ? from : to);
    }

    /** Whether somebody is in a segment, told the plain way. */
    static boolean contains(Segment segment, Person person) {
        if (segment instanceof Segment.Flag flag) {
            return flag.attribute().equals(PARENT) ? person.parent() : person.agent();
        } else if (segment instanceof Segment.Choice choice) {
            return person.quartier() != null && choice.values().contains(person.quartier());
        } else if (segment instanceof Segment.Numbers range) {
            return person.age() != null && range.min() <= person.age() && person.age() <= range.max();
        } else if (segment instanceof Segment.Dates range) {
            return person.inscrit() != null
                    && !person.inscrit().isBefore(range.from())
                    && !person.inscrit().isAfter(range.to());
        } else if (segment instanceof Segment.All all) {
            return all.parts().stream().allMatch(part -> contains(part, person));
        } else if (segment instanceof Segment.Any any) {
            return any.parts().stream().anyMatch(part -> contains(part, person));
        } else if (segment instanceof Segment.Not not) {
            return !contains(not.part(), person);
        } else if (segment instanceof Segment.Minus minus) {
            return contains(minus.from(), person) && !contains(minus.without(), person);
        }
        return segment instanceof Segment.Everyone;
    }
}
