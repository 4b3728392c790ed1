package org.commspubliques.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.commspubliques.core.language.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever fills a list of choices does it in one way for all enumerations. */
class LabelsInCodeTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.commspubliques.examples.release.Modules#all")
    void everyEnumerationWithALabelIsLabelled(String module, Class<?> anchor) {
        assertThat(ModuleContent.publicTypes(anchor))
                .filteredOn(Class::isEnum)
                .filteredOn(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("label") && method.getParameterCount() == 0))
                .as(module)
                .isNotEmpty()
                .allMatch(Labelled.class::isAssignableFrom);
    }
}
