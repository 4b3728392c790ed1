package org.commspubliques.templates.message;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.internal.grapheme.Blank;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.filter.ValueType;

/**
 * Identité de la collectivité: what every message says of its issuer, given once and the same in all templates. Layouts
 * see it as one group, {@value #GROUP}: <code>{{collectivité.nom}}</code>. Immutable and thread-safe.
 *
 * <p>All but the two names may be empty; a layout prints them with a default text or within a section of the same name.
 *
 * @param name the name in full, such as « Ville du Mont-Dore »; <code>{{collectivité.nom}}</code>
 * @param shortName the name where room is scarce, such as « Mont-Dore »; <code>{{collectivité.nom court}}</code>
 * @param signature who signs messages to the press and by e-mail, such as « Cellule communication »;
 *     <code>{{collectivité.signature}}</code>
 * @param phone the switchboard; <code>{{collectivité.téléphone}}</code>
 * @param email the address for everybody; <code>{{collectivité.courriel}}</code>
 * @param website the address of the website; <code>{{collectivité.site}}</code>
 * @param emergencyLine the number to call in danger; <code>{{collectivité.urgence}}</code>
 * @param legalNotice the mentions that print must bear; <code>{{collectivité.mentions}}</code>
 */
public record MessageIdentity(
        String name,
        String shortName,
        String signature,
        String phone,
        String email,
        String website,
        String emergencyLine,
        String legalNotice) {

    /** The name of the group that layouts see. No template may declare a variable of that name. */
    public static final String GROUP = "collectivité";

    private static final DeclaredVariable DECLARATION = DeclaredVariable.required(
            GROUP,
            ValueType.GROUP,
            Wording.of("Identité de la collectivité", "Identity of the authority"),
            DeclaredVariable.required("nom", ValueType.TEXT, Wording.of("Nom", "Name")),
            DeclaredVariable.required("nom court", ValueType.TEXT, Wording.of("Nom court", "Short name")),
            DeclaredVariable.optional("signature", ValueType.TEXT, Wording.of("Signature", "Signature")),
            DeclaredVariable.optional("téléphone", ValueType.TEXT, Wording.of("Téléphone", "Telephone")),
            DeclaredVariable.optional("courriel", ValueType.TEXT, Wording.of("Courriel", "E-mail")),
            DeclaredVariable.optional("site", ValueType.TEXT, Wording.of("Site internet", "Website")),
            DeclaredVariable.optional("urgence", ValueType.TEXT, Wording.of("Numéro d’urgence", "Emergency line")),
            DeclaredVariable.optional("mentions", ValueType.TEXT, Wording.of("Mentions légales", "Legal notice")));

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a name is blank
     */
    public MessageIdentity {
        Preconditions.checkArgument(!Blank.isBlank(name), "name must not be blank");
        Preconditions.checkArgument(!Blank.isBlank(shortName), "shortName must not be blank");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(emergencyLine, "emergencyLine");
        Objects.requireNonNull(legalNotice, "legalNotice");
    }

    /**
     * Starts an identity.
     *
     * @param name the name in full, which is the short name too until another is set
     * @return a builder, with nothing else set
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Says what layouts may print of an identity, for whoever checks or lists variables.
     *
     * @return the group, with its fields
     */
    public static DeclaredVariable declaration() {
        return DECLARATION;
    }

    /** What layouts may print: what their template declares, and an identity. */
    static VariableSchema declaredAfter(VariableSchema own) {
        return VariableSchema.of(ImmutableList.<DeclaredVariable>builder()
                .addAll(own.variables())
                .add(DECLARATION)
                .build());
    }

    /** The group that layouts see, without what is empty. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "nom", name);
        put(values, "nom court", shortName);
        put(values, "signature", signature);
        put(values, "téléphone", phone);
        put(values, "courriel", email);
        put(values, "site", website);
        put(values, "urgence", emergencyLine);
        put(values, "mentions", legalNotice);
        return values;
    }

    private static void put(Map<String, Object> values, String field, String value) {
        if (!Blank.isBlank(value)) {
            values.put(field, value);
        }
    }

    /** Builds an identity: everything but the names is empty unless set. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private String shortName;
        private String signature = "";
        private String phone = "";
        private String email = "";
        private String website = "";
        private String emergencyLine = "";
        private String legalNotice = "";

        private Builder(String name) {
            this.name = name;
            this.shortName = name;
        }

        /**
         * Sets the name where room is scarce.
         *
         * @param value such as « Mont-Dore »
         * @return this builder
         */
        public Builder shortName(String value) {
            this.shortName = value;
            return this;
        }

        /**
         * Sets who signs.
         *
         * @param value such as « Cellule communication »
         * @return this builder
         */
        public Builder signature(String value) {
            this.signature = value;
            return this;
        }

        /**
         * Sets the switchboard.
         *
         * @param value the number, as people read it
         * @return this builder
         */
        public Builder phone(String value) {
            this.phone = value;
            return this;
        }

        /**
         * Sets the address for everybody.
         *
         * @param value the e-mail address
         * @return this builder
         */
        public Builder email(String value) {
            this.email = value;
            return this;
        }

        /**
         * Sets the website.
         *
         * @param value the address, as people read it
         * @return this builder
         */
        public Builder website(String value) {
            this.website = value;
            return this;
        }

        /**
         * Sets the number to call in danger.
         *
         * @param value the number
         * @return this builder
         */
        public Builder emergencyLine(String value) {
            this.emergencyLine = value;
            return this;
        }

        /**
         * Sets the mentions that print must bear.
         *
         * @param value such as the printer’s name and domicile
         * @return this builder
         */
        public Builder legalNotice(String value) {
            this.legalNotice = value;
            return this;
        }

        /**
         * Makes the identity.
         *
         * @return the identity
         * @throws IllegalArgumentException if a name is blank
         */
        public MessageIdentity build() {
            return new MessageIdentity(name, shortName, signature, phone, email, website, emergencyLine, legalNotice);
        }
    }
}
