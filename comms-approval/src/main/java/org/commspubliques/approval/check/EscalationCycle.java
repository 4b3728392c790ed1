package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.authority.OfficeId;

/** A circle of offices each of which is told when the one before it is late. */
final class EscalationCycle {

    private EscalationCycle() {}

    /** The offices of a circle in order, the first one again at the end; empty where there is none. */
    static List<OfficeId> in(ApprovalChain chain) {
        SetMultimap<OfficeId, OfficeId> above = LinkedHashMultimap.create();
        for (Stage stage : chain.stages()) {
            stage.timeLimit().flatMap(limit -> limit.escalation()).ifPresent(told -> {
                for (Seat seat : stage.seats()) {
                    above.put(seat.office(), told);
                }
            });
        }
        Set<OfficeId> left = withoutEnds(above);
        return left.isEmpty() ? ImmutableList.of() : walk(above, left);
    }

    /** Offices that tell nobody are in no circle, nor are those that tell only such offices, and so on. */
    private static Set<OfficeId> withoutEnds(SetMultimap<OfficeId, OfficeId> above) {
        SetMultimap<OfficeId, OfficeId> below = LinkedHashMultimap.create();
        Map<OfficeId, Integer> tells = new HashMap<>();
        Set<OfficeId> left = new LinkedHashSet<>();
        above.forEach((late, told) -> {
            below.put(told, late);
            tells.merge(late, 1, Integer::sum);
            left.add(late);
            left.add(told);
        });
        Deque<OfficeId> ends = new ArrayDeque<>();
        left.stream().filter(office -> !tells.containsKey(office)).forEach(ends::add);
        while (!ends.isEmpty()) {
            OfficeId end = ends.remove();
            left.remove(end);
            for (OfficeId late : below.get(end)) {
                if (tells.merge(late, -1, Integer::sum) == 0) {
                    ends.add(late);
                }
            }
        }
        return left;
    }

    private static List<OfficeId> walk(SetMultimap<OfficeId, OfficeId> above, Set<OfficeId> left) {
        List<OfficeId> path = new ArrayList<>();
        Map<OfficeId, Integer> place = new HashMap<>();
        OfficeId at = left.iterator().next();
        while (!place.containsKey(at)) {
            place.put(at, path.size());
            path.add(at);
            at = above.get(at).stream().filter(left::contains).findFirst().orElseThrow();
        }
        path.add(at);
        return ImmutableList.copyOf(path.subList(place.getOrDefault(at, 0), path.size()));
    }
}
