package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.support.Lifetime;
import org.commspubliques.core.support.SupportCatalog;
import org.commspubliques.core.support.SupportField;
import org.commspubliques.core.support.SupportProfile;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SupportJsonTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoreJsonModule()).build();

    @Test
    void aFormIsWrittenWithTheFieldsItAsksFor() {
        SupportProfile profile = new SupportProfile(
                SupportKind.JOB_NOTICE,
                Wording.of("offre", "notice"),
                Set.of(SupportField.VALID_UNTIL),
                Set.of(SupportField.IMAGE),
                List.of(SampleCommunications.SITE),
                Lifetime.ofDays(30),
                Map.of(SectionRole.SIDE_BOX, 400),
                List.of("OBL-14"));

        assertThat(MAPPER.writeValueAsString(profile))
                .isEqualTo("{\"kind\":\"jobNotice\",\"word\":{\"fr\":\"offre\",\"en\":\"notice\"},\"fields\":["
                        + "{\"field\":\"validUntil\",\"label\":{\"fr\":\"fin de validité\",\"en\":\"end of validity\"},"
                        + "\"required\":true},"
                        + "{\"field\":\"image\",\"label\":{\"fr\":\"image\",\"en\":\"image\"},\"required\":false}],"
                        + "\"channels\":[\"site\"],\"lifetime\":{\"end\":\"days\",\"days\":30},"
                        + "\"lengths\":{\"sideBox\":400},\"duties\":[\"OBL-14\"]}");
    }

    @Test
    void everyFormThatShipsIsWritten() {
        assertThat(SupportCatalog.standard().all())
                .allSatisfy(profile -> assertThat(MAPPER.writeValueAsString(profile))
                        .contains("\"fields\":[", "\"lifetime\":{\"end\":\""));
    }
}
