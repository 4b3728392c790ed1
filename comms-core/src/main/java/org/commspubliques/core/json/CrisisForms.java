package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.alert.FrAlertRequest;
import org.commspubliques.core.alert.SituationLog;
import org.commspubliques.core.alert.SituationUpdate;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.crisis.Crisis;
import org.commspubliques.core.crisis.CrisisEntry;
import org.commspubliques.core.crisis.CrisisPlan;
import org.jspecify.annotations.Nullable;

/** The forms of crises, of logs of a situation, and of requests for an alert. */
final class CrisisForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(
            new JsonForm<>(Crisis.class, CrisisForm.class, CrisisForm::of, CrisisForm::crisis),
            new JsonForm<>(SituationLog.class, SituationLogForm.class, SituationLogForm::of, SituationLogForm::log),
            JsonForm.view(FrAlertRequest.class, FrAlertRequestForm.class, FrAlertRequestForm::of));

    private CrisisForms() {}

    /**
     * Crise.
     *
     * @param plan the plan that is followed
     * @param log what happened, in order
     * @param done the tasks of the plan that are done, each with when
     */
    record CrisisForm(CrisisPlan plan, List<CrisisEntry> log, Map<String, Instant> done) {

        static CrisisForm of(Crisis crisis) {
            return new CrisisForm(crisis.plan(), crisis.log(), crisis.done());
        }

        Crisis crisis() {
            return Crisis.of(plan, log, done);
        }
    }

    /**
     * Journal de situation.
     *
     * @param updates what was known, in order
     */
    record SituationLogForm(List<SituationUpdate> updates) {

        static SituationLogForm of(SituationLog log) {
            return new SituationLogForm(log.updates());
        }

        SituationLog log() {
            return SituationLog.of(updates);
        }
    }

    /**
     * Demande de diffusion par FR-Alert.
     *
     * @param event what happens
     * @param area where people are to be alerted
     * @param from from when; null for at once
     * @param until until when; null where that is not known
     * @param reason why people are to be alerted
     * @param phone the number at which whoever asks can be called back
     * @param texts the texts, by language
     */
    record FrAlertRequestForm(
            String event,
            CapArea area,
            @Nullable Instant from,
            @Nullable Instant until,
            String reason,
            String phone,
            Map<String, String> texts) {

        static FrAlertRequestForm of(FrAlertRequest request) {
            return new FrAlertRequestForm(
                    request.event(),
                    request.area(),
                    request.from().orElse(null),
                    request.until().orElse(null),
                    request.reason(),
                    request.phone(),
                    request.texts());
        }
    }
}
