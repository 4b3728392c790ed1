package org.commspubliques.approval.store.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers who come at once. */
public final class Callers {

    private Callers() {}

    /**
     * What one of several callers does.
     *
     * @param <T> what it gets
     */
    public interface Call<T> {

        /**
         * Calls.
         *
         * @param caller which of them, from 0
         * @return what it gets
         * @throws Exception whatever goes wrong
         */
        T by(int caller) throws Exception;
    }

    /**
     * Has several callers do something at the same moment.
     *
     * @param callers how many
     * @param call what each does
     * @param <T> what each gets
     * @return what each got, in their order
     * @throws Exception if one of them fails
     */
    public static <T> List<T> together(int callers, Call<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CountDownLatch ready = new CountDownLatch(callers);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<T> task = () -> {
                    ready.countDown();
                    ready.await();
                    return call.by(caller);
                };
                futures.add(threads.submit(task));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
