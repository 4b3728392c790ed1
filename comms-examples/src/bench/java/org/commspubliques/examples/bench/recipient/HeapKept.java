package org.commspubliques.examples.bench.recipient;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commspubliques.core.recipient.Contacts;

/** The heap that each keeps of the contacts, in millions of bytes. */
final class HeapKept {

    /** One collection may leave what only a second one can free. */
    private static final int COLLECTIONS = 4;

    private static final double MILLION = 1e6;

    private HeapKept() {}

    /**
     * A figure.
     *
     * @param what what is kept
     * @param megabytes how much
     */
    record Figure(String what, double megabytes) {}

    static List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        List<Person> sharing = People.of(RightsKind.SHARED);
        double whole = of(() -> Town.index(sharing));
        double rights = of(() -> Town.rightsOnly(sharing));
        figures.add(new Figure("comms-core, the seven columns", whole - rights));
        figures.add(new Figure("comms-core, which rights each contact has", rights));
        figures.add(new Figure("comms-core, all, once asked", of(() -> asked(sharing))));
        List<Person> apart = People.of(RightsKind.OWN);
        figures.add(new Figure("comms-core, all, once asked; rights of each contact its own", of(() -> asked(apart))));
        figures.add(new Figure("HashSet<String>, a set for each condition", of(() -> Conditions.sets(sharing))));
        figures.add(new Figure(Contender.H2.label(), of(() -> new H2Table(sharing))));
        figures.add(new Figure("a list of records, with their keys", of(() -> People.of(RightsKind.ALL_LAWFUL))));
        return figures;
    }

    private static Contacts asked(List<Person> people) {
        Contacts contacts = Town.index(people);
        contacts.resolve(Town.SEGMENT, Town.NEWS, Town.DAY);
        return contacts;
    }

    /** The first one made fills what is kept once for all; the second is weighed. */
    private static double of(Supplier<?> maker) {
        close(maker.get());
        long before = used();
        Object kept = maker.get();
        try {
            return (used() - before) / MILLION;
        } finally {
            Reference.reachabilityFence(kept);
            close(kept);
        }
    }

    private static void close(Object kept) {
        if (kept instanceof Finder finder) {
            finder.close();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
