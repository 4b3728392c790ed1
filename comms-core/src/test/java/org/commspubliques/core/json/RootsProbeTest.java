package org.commspubliques.core.json;
import java.util.*;
import org.junit.jupiter.api.Test;
class RootsProbeTest {
    @Test void roots() {
        Set<Class<?>> all = new LinkedHashSet<>();
        JsonContractTest.recordsOfTheOfficersWork().forEach(all::add);
        Set<Class<?>> inner = new HashSet<>();
        for (Class<?> t : all) { Set<Class<?>> r = new HashSet<>(); JsonContractTest.reach(JsonContract.codec(t).shape(), r); r.remove(t); inner.addAll(r); }
        JsonContract.documents().values().forEach(d -> JsonContractTest.reach(JsonContract.codec(d).shape(), inner));
        for (Class<?> t : all) if (!inner.contains(t)) System.out.println("ROOT " + t.getName());
    }
}
