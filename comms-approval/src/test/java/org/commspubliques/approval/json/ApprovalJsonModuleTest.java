package org.commspubliques.approval.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ApprovalJsonModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void aChainIsReadAsItWasWritten() {
        ApprovalChain chain = Town.withFastTrack();

        assertThat(mapper.readValue(mapper.writeValueAsString(chain), ApprovalChain.class))
                .isEqualTo(chain);
    }

    @Test
    void aConstantIsWrittenAndReadAsInDocumentsWhereverItStands() {
        Map<StageNature, RefusalCode> own = Map.of(StageNature.BINDING_OPINION, RefusalCode.NAME_TAKEN);
        String json = mapper.writeValueAsString(own);

        assertThat(json).isEqualTo("{\"bindingOpinion\":\"nameTaken\"}");
        assertThat(mapper.readValue(json, new TypeReference<Map<StageNature, RefusalCode>>() {}))
                .isEqualTo(own);
    }

    @Test
    void aMandateSaysItsKind() {
        assertThat(mapper.writeValueAsString(new Mandate.OwnOffice(Town.FARID, Town.MAYOR)))
                .contains("\"kind\":\"ownOffice\"");
    }

    @ParameterizedTest
    @CsvSource({"\"all\", 3", "2, 2"})
    void aQuorumIsAWordOrANumber(String json, int neededOfThree) {
        assertThat(mapper.readValue(json, Quorum.class).needed(3)).isEqualTo(neededOfThree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"any\"", "0", "-1", "1.5", "true", "[]", "{}", "\"\""})
    void aQuorumIsNothingElse(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, Quorum.class)).isInstanceOf(DataFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sept\"", "7", "{}", "\"2025-041/0\"", "\"\""})
    void aPermitsNumberIsNothingElse(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, PermitId.class)).isInstanceOf(DataFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Visa 1\"", "\"\"", "{}", "[]"})
    void aStageThatHasNoIdIsRefusedWithAnErrorOfJson(String id) {
        String json = mapper.writeValueAsString(Town.visa()).replace("\"id\":\"visa\"", "\"id\":" + id);

        assertThatThrownBy(() -> mapper.readValue(json, Stage.class)).isInstanceOf(DataFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Le Maire\"", "\"\"", "{}", "[]"})
    void aSeatThatNamesNoOfficeIsRefusedWithAnErrorOfJson(String office) {
        String json = mapper.writeValueAsString(Town.visa()).replace("\"directeur-communication\"", office);

        assertThatThrownBy(() -> mapper.readValue(json, Stage.class)).isInstanceOf(DataFormatException.class);
    }
}
