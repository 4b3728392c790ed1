package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Fichier d’une audience: what a host states about the file from which it draws an audience, so that a communication can be
 * checked before anybody is looked up. Immutable and thread-safe.
 */
public final class AudienceFile {

    private final String audience;
    private final DataOrigin origin;
    private final Set<ProcessingPurpose> purposes;
    private final Set<ProcessingPurpose> agreed;
    private final ImmutableMap<String, SortCriterion> attributes;

    private AudienceFile(
            String audience,
            DataOrigin origin,
            Set<ProcessingPurpose> purposes,
            Set<ProcessingPurpose> agreed,
            Map<String, SortCriterion> attributes) {
        this.audience = Identifiers.require(audience, "audience id");
        this.origin = Objects.requireNonNull(origin, "origin");
        this.purposes = Sets.immutableEnumSet(purposes);
        this.agreed = Sets.immutableEnumSet(agreed);
        this.attributes = ImmutableMap.copyOf(attributes);
    }

    /**
     * Returns a statement: nobody agreed to anything, and nothing is sorted by what may not be.
     *
     * @param audience the identifier of the audience
     * @param origin where the file’s data come from
     * @param purposes the purposes announced when they were collected; none for a register that the law keeps
     * @return the statement
     * @throws IllegalArgumentException if the identifier has another form
     */
    public static AudienceFile of(String audience, DataOrigin origin, Set<ProcessingPurpose> purposes) {
        return new AudienceFile(audience, origin, purposes, Set.of(), Map.of());
    }

    /**
     * Returns the statements that hold for most authorities: {@code agents} come from the staff file, {@code presse} from what
     * editorial offices publish of themselves.
     *
     * @return the statements; unmodifiable
     */
    public static List<AudienceFile> standard() {
        return ImmutableList.of(
                of("agents", DataOrigin.STAFF_FILE, Set.of(ProcessingPurpose.STAFF_INFORMATION)),
                of("presse", DataOrigin.PUBLISHED_DETAILS, Set.of(ProcessingPurpose.PRESS_RELATIONS)));
    }

    /**
     * Returns this statement with a purpose to which everybody in the file agreed expressly.
     *
     * @param purpose the purpose
     * @return the statement
     */
    public AudienceFile agreedTo(ProcessingPurpose purpose) {
        Set<ProcessingPurpose> all = EnumSet.of(purpose);
        all.addAll(agreed);
        return new AudienceFile(audience, origin, purposes, all, attributes);
    }

    /**
     * Returns this statement with the nature of an attribute by which the audience is sorted or may be.
     *
     * @param attribute the identifier of the attribute, as the host has it
     * @param criterion its nature
     * @return the statement
     */
    public AudienceFile attribute(String attribute, SortCriterion criterion) {
        Map<String, SortCriterion> all = new LinkedHashMap<>(attributes);
        all.put(Objects.requireNonNull(attribute, "attribute"), Objects.requireNonNull(criterion, "criterion"));
        return new AudienceFile(audience, origin, purposes, agreed, all);
    }

    /**
     * Returns the audience.
     *
     * @return its identifier
     */
    public String audience() {
        return audience;
    }

    /**
     * Returns where the file’s data come from.
     *
     * @return the origin
     */
    public DataOrigin origin() {
        return origin;
    }

    /**
     * Returns what was announced when the data were collected.
     *
     * @return the purposes; unmodifiable
     */
    public Set<ProcessingPurpose> purposes() {
        return purposes;
    }

    /**
     * Returns to what everybody in the file agreed expressly.
     *
     * @return the purposes; unmodifiable
     */
    public Set<ProcessingPurpose> agreed() {
        return agreed;
    }

    /**
     * Returns the nature of the attributes by which the audience is sorted or may be.
     *
     * @return the natures by the attributes’ identifiers, in the order given; unmodifiable
     */
    public Map<String, SortCriterion> attributes() {
        return attributes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AudienceFile that
                && audience.equals(that.audience)
                && origin == that.origin
                && purposes.equals(that.purposes)
                && agreed.equals(that.agreed)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(audience, origin, purposes, agreed, attributes);
    }

    @Override
    public String toString() {
        return audience + " from " + origin;
    }
}
