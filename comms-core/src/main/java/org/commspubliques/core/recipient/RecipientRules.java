package org.commspubliques.core.recipient;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.audience.SegmentCatalog;
import org.commspubliques.core.consent.CollectionRecord;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;
import org.commspubliques.core.consent.UseRules;

/**
 * Règles de sélection: what a segment may speak of, who may be written to, and by what a register must not be sorted. Immutable and
 * thread-safe.
 */
public final class RecipientRules {

    private final SegmentCatalog segments;
    private final UseRules uses;
    private final ImmutableMap<AttributeId, SortCriterion> criteria;

    private RecipientRules(SegmentCatalog segments, UseRules uses, Map<AttributeId, SortCriterion> criteria) {
        this.segments = Objects.requireNonNull(segments, "segments");
        this.uses = Objects.requireNonNull(uses, "uses");
        this.criteria = ImmutableMap.copyOf(criteria);
    }

    /**
     * Returns rules by which no attribute is of a nature that a register must not be sorted by.
     *
     * @param segments the named segments and the attributes
     * @param uses who may be written to
     * @return the rules
     */
    public static RecipientRules of(SegmentCatalog segments, UseRules uses) {
        return new RecipientRules(segments, uses, Map.of());
    }

    /**
     * Returns these rules with the nature of an attribute. Contacts from a register that must not be sorted by it are left out
     * of every segment that speaks of it.
     *
     * @param attribute the attribute
     * @param criterion its nature
     * @return the rules
     */
    public RecipientRules sorting(AttributeId attribute, SortCriterion criterion) {
        segments.attributes().get(attribute);
        return new RecipientRules(
                segments,
                uses,
                ImmutableMap.<AttributeId, SortCriterion>builder()
                        .putAll(criteria)
                        .put(attribute, criterion)
                        .buildKeepingLast());
    }

    /**
     * Returns the segments and attributes.
     *
     * @return the catalogue
     */
    public SegmentCatalog segments() {
        return segments;
    }

    /**
     * Returns who may be written to.
     *
     * @return the rules
     */
    public UseRules uses() {
        return uses;
    }

    /** Refuses political use before anybody is looked up, and writes out what the segment names. */
    Segment admit(Segment segment, ProcessingUse use) {
        if (use.purpose() == ProcessingPurpose.POLITICAL_COMMUNICATION) {
            throw new PoliticalUseException(Exclusion.POLITICAL_USE.reason());
        }
        return segments.expand(segment);
    }

    /** The natures of the attributes that a segment without names speaks of. */
    Set<SortCriterion> criteria(Segment segment) {
        Set<SortCriterion> sorted = EnumSet.noneOf(SortCriterion.class);
        for (AttributeId attribute : segment.attributes()) {
            SortCriterion criterion = criteria.get(attribute);
            if (criterion != null) {
                sorted.add(criterion);
            }
        }
        return Sets.immutableEnumSet(sorted);
    }

    /** Every reason against writing to somebody, the weightiest first; none where it is lawful. */
    List<Exclusion> exclusions(ContactRights rights, ProcessingUse use, LocalDate day, Set<SortCriterion> sorted) {
        List<Exclusion> exclusions = uses.decide(rights, use, day).exclusions();
        if (sorted.isEmpty()
                || exclusions.contains(Exclusion.REGISTER_RESTRICTED)
                || !isSortedWrongly(rights, sorted)) {
            return exclusions;
        }
        Set<Exclusion> all = EnumSet.of(Exclusion.REGISTER_RESTRICTED);
        all.addAll(exclusions);
        return ImmutableList.copyOf(all);
    }

    private boolean isSortedWrongly(ContactRights rights, Set<SortCriterion> sorted) {
        return rights.collection()
                .map(CollectionRecord::origin)
                .filter(origin ->
                        uses.forbiddenSorting(origin).keySet().stream().anyMatch(sorted::contains))
                .isPresent();
    }
}
