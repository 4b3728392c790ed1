package org.commspubliques.core.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;

/** What the tests of rights start from. */
final class RightsSamples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    static final ConsentEvidence EVIDENCE =
            new ConsentEvidence("accueil de la mairie", "formulaire papier", "2026-1", "registre 12, page 3");

    static final ProcessingUse NEWS_BY_EMAIL = ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.EMAIL);

    private RightsSamples() {}

    static CollectionRecord signedUp(ProcessingPurpose... purposes) {
        return CollectionRecord.of(DataOrigin.VOLUNTARY, DAY.minusMonths(3), Set.of(purposes))
                .informedOn(DAY.minusMonths(3));
    }

    static Consent newsletter() {
        return Consent.of(ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), DAY.minusMonths(3), EVIDENCE);
    }

    /** Somebody who signed up to the newsletter three months ago. */
    static ContactRights.Builder subscriber() {
        return ContactRights.builder()
                .collection(signedUp(ProcessingPurpose.MUNICIPAL_NEWS))
                .consent(newsletter());
    }

    /** Somebody of whom anything may be known, around the day. */
    static ContactRights.Builder anybody(Random random) {
        ContactRights.Builder rights = ContactRights.builder();
        if (random.nextInt(10) > 0) {
            CollectionRecord collection = CollectionRecord.of(
                    any(random, List.of(DataOrigin.values())), around(random, 1_500), purposes(random));
            collection = random.nextInt(5) > 0 ? collection.informedOn(around(random, 1_500)) : collection;
            rights.collection(random.nextInt(8) == 0 ? collection.madeCompulsory() : collection);
        }
        if (random.nextBoolean()) {
            rights.lastContact(around(random, 1_500));
        }
        if (random.nextInt(4) == 0) {
            rights.keepUntil(around(random, 400));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Consent consent = Consent.of(
                    any(random, List.of(ProcessingPurpose.values())), channels(random), around(random, 900), EVIDENCE);
            rights.consent(
                    random.nextInt(3) == 0
                            ? consent.withdrawnOn(consent.given().plusDays(random.nextInt(400)))
                            : consent);
        }
        if (random.nextInt(4) == 0) {
            rights.minorBornOn(DAY.minusDays(random.nextInt(7_000)));
            if (random.nextBoolean()) {
                rights.authorisation(new ParentalAuthorisation(purposes(random), around(random, 300), "dossier 4"));
            }
        }
        if (random.nextInt(5) == 0) {
            rights.bounces(ChannelKind.EMAIL, new Bounces(random.nextInt(3), random.nextInt(8)));
        }
        return rights.optedOut(random.nextInt(10) == 0);
    }

    static Objection objection(Random random) {
        ProcessingUse use = use(random);
        return switch (random.nextInt(4)) {
            case 0 -> Objection.toEverything(around(random, 30));
            case 1 -> Objection.to(around(random, 30), use.channel());
            case 2 -> Objection.to(around(random, 30), use.purpose());
            default -> Objection.to(around(random, 30), use);
        };
    }

    static ProcessingUse use(Random random) {
        return ProcessingUse.of(
                any(random, List.of(ProcessingPurpose.values())), any(random, List.of(ChannelKind.values())));
    }

    private static Set<ProcessingPurpose> purposes(Random random) {
        Set<ProcessingPurpose> purposes = EnumSet.noneOf(ProcessingPurpose.class);
        for (int i = random.nextInt(6); i > 0; i--) {
            purposes.add(any(random, List.of(ProcessingPurpose.values())));
        }
        return purposes;
    }

    private static Set<ChannelKind> channels(Random random) {
        Set<ChannelKind> channels = EnumSet.of(any(random, List.of(ChannelKind.values())));
        for (int i = random.nextInt(4); i > 0; i--) {
            channels.add(any(random, List.of(ChannelKind.values())));
        }
        return channels;
    }

    private static LocalDate around(Random random, int days) {
        return DAY.plusDays(random.nextInt(days / 10 + 1) - (long) random.nextInt(days));
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
