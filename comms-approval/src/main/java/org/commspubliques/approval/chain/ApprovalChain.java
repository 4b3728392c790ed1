package org.commspubliques.approval.chain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.contribution.NeededVisa;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Circuit de validation: stages in order; those of one rank are open side by side. Immutable and thread-safe.
 *
 * @param id the identifier: lower-case letters, digits and hyphens
 * @param name how people call it
 * @param ranks the stages, rank after rank, at least one; unmodifiable
 * @param fastTrack the urgent procedure; null where there is none
 */
public record ApprovalChain(
        String id,
        Wording name,
        List<List<Stage>> ranks,
        @Nullable FastTrack fastTrack) {

    private static final CharMatcher ALLOWED =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    /** Copies the stages; refuses a chain without any, and a stage given twice. */
    public ApprovalChain {
        Preconditions.checkArgument(isId(id), "chain id must be lower-case letters, digits or hyphens, was '%s'", id);
        Objects.requireNonNull(name, "name");
        ranks = ranks.stream().<List<Stage>>map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        Set<StageId> seen = new HashSet<>();
        for (List<Stage> rank : ranks) {
            Preconditions.checkArgument(
                    !rank.isEmpty(), "chain %s has an empty rank; give it a stage, or leave it out", id);
            for (Stage stage : rank) {
                Preconditions.checkArgument(
                        seen.add(stage.id()),
                        "chain %s has stage %s twice; give each stage an id of its own",
                        id,
                        stage.id());
            }
        }
        Preconditions.checkArgument(!seen.isEmpty(), "chain %s has no stage; add one with then(stage)", id);
    }

    static boolean isId(String text) {
        return !text.isEmpty() && ALLOWED.matchesAllOf(text);
    }

    /**
     * Returns a builder.
     *
     * @param id the identifier
     * @param name how people call it
     * @return the builder
     */
    public static Builder named(String id, Wording name) {
        return new Builder(id, name);
    }

    /**
     * Returns the urgent procedure.
     *
     * @return the procedure, or nothing
     */
    public Optional<FastTrack> urgentProcedure() {
        return Optional.ofNullable(fastTrack);
    }

    /**
     * Returns all stages.
     *
     * @return the stages, rank after rank; unmodifiable
     */
    public List<Stage> stages() {
        ImmutableList.Builder<Stage> stages = ImmutableList.builder();
        for (List<Stage> rank : ranks) {
            stages.addAll(rank);
        }
        return stages.build();
    }

    /**
     * Returns a stage.
     *
     * @param stage its identifier
     * @return the stage, or nothing
     */
    public Optional<Stage> stage(StageId stage) {
        for (List<Stage> rank : ranks) {
            for (Stage candidate : rank) {
                if (candidate.id().equals(stage)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the stages that may answer for a variant, whatever their conditions.
     *
     * @param variant the variant
     * @return the stages, rank after rank; unmodifiable
     */
    public List<Stage> stagesFor(VariantId variant) {
        return stages().stream()
                .filter(stage -> stage.coverage().covers(variant))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the stages that answer for a variant in given circumstances.
     *
     * @param variant the variant
     * @param circumstances the circumstances of its communication
     * @return the stages, rank after rank; unmodifiable
     */
    public List<Stage> stagesFor(VariantId variant, Circumstances circumstances) {
        ImmutableList.Builder<Stage> stages = ImmutableList.builder();
        for (List<Stage> rank : ranks) {
            for (Stage stage : rank) {
                if (stage.appliesTo(variant, circumstances)) {
                    stages.add(stage);
                }
            }
        }
        return stages.build();
    }

    /**
     * Returns this chain with visas to be had before anything else, such as those that a sector or a right to contribute asks
     * for: a first rank of one stage for each office, side by side, each answering for everything.
     *
     * @param visas the visas; of two for one office, the first counts
     * @param deadline how long each may take; null where nothing is said
     * @return the chain; this one where there is no visa
     * @throws IllegalArgumentException if the chain has visas from here already
     */
    public ApprovalChain afterVisas(Collection<NeededVisa> visas, @Nullable Deadline deadline) {
        Map<OfficeId, NeededVisa> byOffice = new LinkedHashMap<>();
        visas.forEach(visa -> byOffice.putIfAbsent(visa.office(), visa));
        if (byOffice.isEmpty()) {
            return this;
        }
        ImmutableList.Builder<Stage> rank = ImmutableList.builder();
        int number = 1;
        for (NeededVisa visa : byOffice.values()) {
            Stage.Builder stage = Stage.builder("visa-requis-" + number, StageNature.VISA, visa.why())
                    .by(visa.office());
            rank.add((deadline == null ? stage : stage.deadline(deadline)).build());
            number++;
        }
        return new ApprovalChain(
                id,
                name,
                ImmutableList.<List<Stage>>builder()
                        .add(rank.build())
                        .addAll(ranks)
                        .build(),
                fastTrack);
    }

    /**
     * Tells whether a stage of this chain is there for some communications only.
     *
     * @return true if a stage has a condition
     */
    public boolean hasConditions() {
        for (List<Stage> rank : ranks) {
            for (Stage stage : rank) {
                if (stage.onlyIf() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Reads a chain from JSON, as {@link #toJson()} writes it; a field that would say nothing may be left out, and names
     * may be in any order.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the chain
     * @throws ChainFormatException if it is no chain; names every fault with its line, column and field
     */
    public static ApprovalChain parse(String origin, byte[] json) {
        return ChainReader.read(origin, json);
    }

    /**
     * Writes the chain canonically: without spaces, every field in one order. Equal chains give equal text, on every
     * machine.
     *
     * @return one line of JSON
     */
    public String toJson() {
        return ChainWriter.write(this);
    }

    /**
     * Returns the version of the chain: what names exactly this content.
     *
     * @return the SHA-256 of {@link #toJson()} in UTF-8, 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return Hashing.sha256().hashString(toJson(), StandardCharsets.UTF_8).toString();
    }

    /** Builds a chain. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final Wording name;
        private final List<List<Stage>> ranks = new ArrayList<>();
        private @Nullable FastTrack fastTrack;

        private Builder(String id, Wording name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Adds a rank: its stages are open side by side, once those of the ranks before are satisfied.
         *
         * @param first a stage
         * @param others stages beside it
         * @return this builder
         */
        public Builder then(Stage first, Stage... others) {
            ranks.add(ImmutableList.<Stage>builder().add(first).add(others).build());
            return this;
        }

        /**
         * Sets the urgent procedure.
         *
         * @param value the procedure
         * @return this builder
         */
        public Builder fastTrack(FastTrack value) {
            this.fastTrack = value;
            return this;
        }

        /**
         * Returns the chain.
         *
         * @return the chain
         * @throws IllegalArgumentException if it has no stage, or one twice
         */
        public ApprovalChain build() {
            return new ApprovalChain(id, name, ranks, fastTrack);
        }
    }
}
