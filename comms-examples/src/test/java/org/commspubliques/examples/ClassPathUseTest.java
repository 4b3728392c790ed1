package org.commspubliques.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.channel.ChannelId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** This module has no descriptor, so these tests see the library as most applications do: on the class path. */
class ClassPathUseTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void theTestsRunOnTheClassPath() {
        assertThat(ChannelId.class.getModule().isNamed()).isFalse();
    }

    @Test
    void jacksonFindsTheModuleOfTheCore() {
        assertThat(mapper.writeValueAsString(Map.of(ChannelId.of("sms"), 1))).isEqualTo("{\"sms\":1}");
    }

    @Test
    void jacksonFindsTheModuleOfApprovals() {
        assertThat(mapper.readValue("\"visa\"", StageId.class)).isEqualTo(StageId.of("visa"));
    }
}
