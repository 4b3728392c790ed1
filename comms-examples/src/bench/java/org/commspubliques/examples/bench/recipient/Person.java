package org.commspubliques.examples.bench.recipient;

import java.time.LocalDate;
import org.commspubliques.core.consent.ContactRights;
import org.jspecify.annotations.Nullable;

/**
 * What a host knows of one contact.
 *
 * @param key what the host knows the contact by
 * @param parent whether a parent of pupils
 * @param agent whether one of the staff
 * @param quartier the district, or null if it is not known
 * @param logement the sort of home, or null if it is not known
 * @param age the age in years, or null if it is not known
 * @param enfants how many children
 * @param inscrit the day of registration
 * @param rights what is known of the contact's rights
 */
record Person(
        String key,
        boolean parent,
        boolean agent,
        @Nullable String quartier,
        @Nullable String logement,
        @Nullable Integer age,
        int enfants,
        LocalDate inscrit,
        ContactRights rights) {}
