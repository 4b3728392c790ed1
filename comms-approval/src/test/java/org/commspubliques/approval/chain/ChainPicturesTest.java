package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.approval.Town;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready chains as people see them, compared byte for byte; drawn anew with {@code -Dgolden.update=true}. */
class ChainPicturesTest {

    private static final GoldenFiles PICTURES = GoldenFiles.in(Path.of("src/test/resources/golden/circuits"));

    static List<ApprovalChain> chains() {
        return StandardChains.all();
    }

    private static Wording name(OfficeId office) {
        return StandardOffices.nameOf(office).orElse(Wording.same(office.value()));
    }

    private static void compare(String file, String actual) {
        PICTURES.compare(file, actual + "\n");
    }

    @ParameterizedTest
    @MethodSource("chains")
    void goFromLeftToRight(ApprovalChain chain) {
        compare(chain.id() + ".svg", ChainDrawing.svg(chain, ChainPicturesTest::name, Set.of(), Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void goDownOnATelephone(ApprovalChain chain) {
        compare(
                chain.id() + "-etroit.svg",
                ChainDrawing.svg(chain, ChainPicturesTest::name, Set.of(), Locale.FRENCH, ChainDrawing.Direction.DOWN));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void areWrittenInMermaid(ApprovalChain chain) {
        compare(
                chain.id() + ".mmd",
                ChainDrawing.mermaid(chain, ChainPicturesTest::name, Set.of(), Locale.FRENCH)
                        .stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void haveAVersionThatStays(ApprovalChain chain) {
        compare(chain.id() + ".sha256", chain.sha256());
    }

    @Test
    void keepMarkupAndQuotesOfANameOutOfMermaid() {
        ApprovalChain chain = ApprovalChain.named("c", Wording.same("c"))
                .then(Stage.builder("end", StageNature.VISA, Wording.same("\"] --> x[<b>#`\n"))
                        .by(OfficeId.of("juriste"))
                        .build())
                .build();

        assertThat(ChainDrawing.mermaid(chain, ChainPicturesTest::name, Set.of(StageId.of("end")), Locale.FRENCH))
                .isEqualTo("""
                        flowchart LR
                          s0["✔ #34;#93; --#62; x#91;#60;b#62;#35;#96; <br/>visa<br/>juriste"]:::done
                          classDef done stroke:#18753c,stroke-width:2px
                        """);
    }

    @Test
    void callOfficesOfTheHouseAsTheirChartDoes() {
        OfficeId culture = OfficeId.of("adjoint-culture");
        OrgChart chart = Town.chart().toBuilder()
                .office(new Office(
                        culture, Wording.of("adjoint à la culture", "deputy for culture"), UnitId.of("mairie")))
                .build();
        ApprovalChain chain = ApprovalChain.named("c", Wording.same("c"))
                .then(Stage.builder("avis", StageNature.VISA, Wording.same("Avis"))
                        .by(culture)
                        .build())
                .build();

        assertThat(ChainDrawing.mermaid(chain, chart, Set.of(), Locale.FRENCH)).contains("adjoint à la culture");
        assertThat(ChainDrawing.svg(chain, chart, Set.of(), Locale.ENGLISH)).contains("deputy for culture");
        assertThat(ChainDrawing.svg(chain, chart, Set.of(), Locale.FRENCH, ChainDrawing.Direction.DOWN))
                .contains("adjoint à la culture");
    }

    @Test
    void sayWhoIsMandatoryAndWhoHasAVetoAndUnderWhichCondition() {
        Stage stage = Stage.builder("avis", StageNature.BINDING_OPINION, Wording.of("Avis", "Opinions"))
                .by(StandardOffices.LEGAL_ADVISER)
                .by(StandardOffices.DATA_PROTECTION_OFFICER)
                .quorum(Quorum.share(1, 2)
                        .requiring(StandardOffices.LEGAL_ADVISER)
                        .withVeto(StandardOffices.DATA_PROTECTION_OFFICER))
                .onlyIf(Condition.always().withCostFrom(1_500_000))
                .build();

        assertThat(ChainDrawing.lines(stage, ChainPicturesTest::name, false, Locale.FRENCH))
                .extracting(ChainDrawing.Line::text)
                .containsExactly(
                        "Avis",
                        "avis conforme · au moins 1/2",
                        "juriste",
                        "↳ membre obligatoire",
                        "délégué à la protection des données",
                        "↳ a un veto",
                        "Si coût\u00A0: à partir de\u00A01\u202F500\u202F000");
        assertThat(ChainDrawing.lines(stage, ChainPicturesTest::name, false, Locale.ENGLISH))
                .extracting(ChainDrawing.Line::text)
                .contains("↳ mandatory member", "If cost: from 1\u202F500\u202F000");
    }
}
