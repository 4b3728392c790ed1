package org.commspubliques.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a host finds in what is published, beside the code. */
class PublishedModulesTest {

    private static final Set<String> OURS = Set.of("comms-core", "comms-approval", "comms-templates");

    /** Hosts import the parent as their bill of materials: docs/adr/0020. */
    @Test
    void theParentManagesTheVersionsOfThisLibraryAlone() {
        List<String> managed = new ArrayList<>();
        NodeList entries =
                Repository.child(Repository.pom(""), "dependencyManagement").getElementsByTagName("dependency");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertThat(Repository.child(entry, "version").getTextContent()).isEqualTo("${project.version}");
            managed.add(Repository.child(entry, "groupId").getTextContent() + ":"
                    + Repository.child(entry, "artifactId").getTextContent());
        }
        assertThat(managed)
                .allMatch(name -> name.startsWith("org.commspubliques:"))
                .extracting(name -> name.substring(name.indexOf(':') + 1))
                .containsAll(OURS)
                .isSubsetOf(OURS);
    }

    @Test
    void thePomSaysWhatItIsAndUnderWhichLicence() {
        Element pom = Repository.pom("");
        assertThat(Repository.child(pom, "name").getTextContent()).isNotBlank();
        assertThat(Repository.child(pom, "description").getTextContent()).isNotBlank();
        assertThat(Repository.child(pom, "developers").getTextContent()).isNotBlank();
        assertThat(Repository.child(pom, "licenses").getTextContent()).contains("Apache-2.0");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.commspubliques.examples.release.Modules#all")
    void everyJarHasItsLicenceAndItsMetadata(String module, Class<?> anchor) {
        assertThat(Repository.child(Repository.pom(module), "name").getTextContent())
                .isNotBlank();
        assertThat(Repository.child(Repository.pom(module), "description").getTextContent())
                .isNotBlank();
        assertThat(ModuleContent.files(anchor))
                .contains(
                        "META-INF/LICENSE",
                        "META-INF/native-image/org.commspubliques/" + module + "/reachability-metadata.json",
                        "module-info.class");
    }
}
