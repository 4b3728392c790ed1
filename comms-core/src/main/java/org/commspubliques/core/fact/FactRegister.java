package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registre des faits: one value for each fact, for all units. Immutable and thread-safe. */
public final class FactRegister {

    private final ImmutableMap<FactKey, Fact> facts;

    private FactRegister(Map<FactKey, Fact> facts) {
        this.facts = ImmutableMap.copyOf(facts);
    }

    /**
     * Returns a register without facts.
     *
     * @return the register
     */
    public static FactRegister empty() {
        return new FactRegister(ImmutableMap.of());
    }

    /**
     * Returns a register of facts.
     *
     * @param facts the facts
     * @return the register
     * @throws IllegalArgumentException if a key is given twice: a fact has one value
     */
    public static FactRegister of(List<Fact> facts) {
        Map<FactKey, Fact> byKey = Maps.newLinkedHashMap();
        for (Fact fact : facts) {
            Preconditions.checkArgument(byKey.put(fact.key(), fact) == null, "fact %s is given twice", fact.key());
        }
        return new FactRegister(byKey);
    }

    /**
     * Returns a fact.
     *
     * @param key its key
     * @return the fact, or nothing
     */
    public Optional<Fact> find(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /**
     * Returns all facts.
     *
     * @return the facts in the order given; unmodifiable
     */
    public List<Fact> all() {
        return ImmutableList.copyOf(facts.values());
    }
}
