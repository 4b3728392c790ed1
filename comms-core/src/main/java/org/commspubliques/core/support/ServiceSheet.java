package org.commspubliques.core.support;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Fiche de démarche: what somebody has to know to get something done at the authority: for whom it is, what to bring, what it
 * costs, where, when, and whom to call. Said once, and shown alike on every channel. Immutable and thread-safe.
 *
 * @param title what gets done, such as « inscription à la cantine »
 * @param audience for whom it is
 * @param documents what to bring, in order; unmodifiable, empty for nothing
 * @param cost what it costs, as people read it: « gratuit », or the label of an amount; null where that depends
 * @param place where it gets done; null where only on the web
 * @param hours when that is open; unmodifiable
 * @param phone whom to call; null for nobody
 * @param link where it gets done, or is explained, on the web; null for nowhere
 */
public record ServiceSheet(
        Wording title,
        Wording audience,
        List<Wording> documents,
        @Nullable Wording cost,
        @Nullable Wording place,
        List<OpeningHours> hours,
        @Nullable String phone,
        @Nullable URI link) {

    /** Copies the lists; refuses what leads nowhere: neither a place nor a telephone nor a link. */
    public ServiceSheet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(audience, "audience");
        documents = ImmutableList.copyOf(documents);
        hours = ImmutableList.copyOf(hours);
        Preconditions.checkArgument(place != null || phone != null || link != null, "'%s' leads nowhere", title.fr());
        Preconditions.checkArgument(place != null || hours.isEmpty(), "'%s' is open nowhere", title.fr());
        String scheme = link == null ? "https" : link.getScheme();
        Preconditions.checkArgument(
                "https".equals(scheme) || "http".equals(scheme), "link must be an address of the web, was %s", link);
    }

    /**
     * Starts a sheet.
     *
     * @param title what gets done
     * @param audience for whom it is
     * @return the builder: nothing to bring, a cost that depends, and nowhere to go yet
     */
    public static Builder builder(Wording title, Wording audience) {
        return new Builder(title, audience);
    }

    /**
     * Returns what it costs.
     *
     * @return what people read, or nothing where that depends
     */
    public Optional<Wording> price() {
        return Optional.ofNullable(cost);
    }

    /** Builds a sheet. For one thread. */
    public static final class Builder {

        private final Wording title;
        private final Wording audience;
        private final List<Wording> documents = new ArrayList<>();
        private final List<OpeningHours> hours = new ArrayList<>();
        private @Nullable Wording cost;
        private @Nullable Wording place;
        private @Nullable String phone;
        private @Nullable URI link;

        private Builder(Wording title, Wording audience) {
            this.title = title;
            this.audience = audience;
        }

        /**
         * Adds something to bring.
         *
         * @param value what
         * @return this builder
         */
        public Builder document(Wording value) {
            documents.add(value);
            return this;
        }

        /**
         * Sets what it costs.
         *
         * @param value what people read
         * @return this builder
         */
        public Builder cost(Wording value) {
            this.cost = value;
            return this;
        }

        /**
         * Sets where it gets done.
         *
         * @param value the place
         * @return this builder
         */
        public Builder place(Wording value) {
            this.place = value;
            return this;
        }

        /**
         * Adds when the place is open.
         *
         * @param value the hours
         * @return this builder
         */
        public Builder hours(OpeningHours value) {
            hours.add(value);
            return this;
        }

        /**
         * Sets whom to call.
         *
         * @param value the number as people read it
         * @return this builder
         */
        public Builder phone(String value) {
            this.phone = value;
            return this;
        }

        /**
         * Sets where it gets done, or is explained, on the web.
         *
         * @param value the address
         * @return this builder
         */
        public Builder link(URI value) {
            this.link = value;
            return this;
        }

        /**
         * Returns the sheet.
         *
         * @return the sheet
         * @throws IllegalArgumentException if it leads nowhere
         */
        public ServiceSheet build() {
            return new ServiceSheet(title, audience, documents, cost, place, hours, phone, link);
        }
    }
}
