package org.commspubliques.core.audience;

import java.util.List;
import java.util.Objects;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Public: a set of people described by what they are, never a list of persons. Immutable and thread-safe.
 *
 * @param id the identifier: lower-case letters, digits, dots and hyphens
 * @param name how people call it
 * @param scope how wide it is
 */
public record Audience(String id, Wording name, AudienceScope scope) {

    /** Habitants. */
    public static final Audience RESIDENTS =
            of("habitants", Wording.of("habitants", "residents"), AudienceScope.PUBLIC);

    /** Agents de la collectivité. */
    public static final Audience STAFF = of("agents", Wording.of("agents", "staff"), AudienceScope.INTERNAL);

    /** Rédactions. */
    public static final Audience NEWSROOMS = of("presse", Wording.of("presse", "press"), AudienceScope.PRESS);

    /** Responsables associatifs. */
    public static final Audience ASSOCIATIONS =
            of("associations", Wording.of("associations", "associations"), AudienceScope.PARTNER);

    /** Parents d’élèves. */
    public static final Audience PARENTS =
            of("parents-eleves", Wording.of("parents d’élèves", "parents"), AudienceScope.EXTERNAL_TARGETED);

    /** Refuses an identifier of another form. */
    public Audience {
        Identifiers.require(id, "audience id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
    }

    /**
     * Returns an audience.
     *
     * @param id the identifier
     * @param name how people call it
     * @param scope how wide it is
     * @return the audience
     */
    public static Audience of(String id, Wording name, AudienceScope scope) {
        return new Audience(id, name, scope);
    }

    /**
     * Returns the audiences that most authorities have.
     *
     * @return the audiences; unmodifiable
     */
    public static List<Audience> standard() {
        return List.of(RESIDENTS, STAFF, NEWSROOMS, ASSOCIATIONS, PARENTS);
    }
}
