package org.commspubliques.approval.store;

import java.nio.file.Path;

/** A process that appends from several threads and prints what was acknowledged, until it is killed. */
final class AppendingProcess {

    static final int THREADS = 4;

    /** What a whole line ends with: a killed process may leave half of one. */
    static final String END = ";";

    private AppendingProcess() {}

    /**
     * Runs the process.
     *
     * @param args the register, and the name of the run
     */
    public static void main(String[] args) {
        FileApprovalStore store = FileApprovalStore.open(Path.of(args[0]));
        for (int i = 0; i < THREADS; i++) {
            StreamId stream = StreamId.of("s" + i);
            new Thread(() -> append(store, stream, args[1])).start();
        }
    }

    private static void append(FileApprovalStore store, StreamId stream, String run) {
        int version = store.load(stream, 1).size();
        while (true) {
            AppendResult result =
                    store.append(stream, version, CommandId.of(run + "-" + version), "{\"version\":" + version + "}");
            StoredRecord record = ((AppendResult.Appended) result).record();
            System.out.println(record.position() + " " + record.hash() + END);
            version++;
        }
    }
}
