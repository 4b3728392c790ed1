package org.commspubliques.examples.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where no browser is installed, and says so; with {@code -Dcomms.browser.required=true} that is a failure. */
final class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return decide(Chromium.installed(), Boolean.getBoolean("comms.browser.required"));
    }

    static ConditionEvaluationResult decide(Optional<Chromium> installed, boolean required) {
        if (installed.isPresent()) {
            return ConditionEvaluationResult.enabled("driven by " + installed.get());
        }
        String reason =
                "chromium and chromedriver are not both installed (Debian: apt-get install chromium chromium-driver)";
        if (required) {
            throw new IllegalStateException(reason + ", and -Dcomms.browser.required=true wants them");
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
