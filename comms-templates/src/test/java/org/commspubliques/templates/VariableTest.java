package org.commspubliques.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.api.Test;

class VariableTest {

    private static List<Variable> variables(TemplateEngine engine, String source) {
        return engine.parse("t", source, OutputFormat.HTML).variables();
    }

    private static List<Variable> variables(String source) {
        return variables(TemplateEngine.standard(), source);
    }

    @Test
    void areListedInTheOrderOfTheirFirstUseWithTheirPaths() {
        assertThat(variables("{{b}}{{#agents}}{{nom}} {{adresse.rue}}{{#@last}}.{{/@last}}{{.}}{{/agents}}{{a}}{{b}}"))
                .extracting(Variable::name, Variable::path, Variable::use)
                .containsExactly(
                        tuple("b", "b", VariableUse.PRINTED),
                        tuple("agents", "agents", VariableUse.SECTION),
                        tuple("nom", "agents.nom", VariableUse.PRINTED),
                        tuple("adresse.rue", "agents.adresse.rue", VariableUse.PRINTED),
                        tuple("a", "a", VariableUse.PRINTED));
    }

    @Test
    void areOptionalWithADefaultTextOrInASectionOfTheirOwn() {
        assertThat(variables("{{a ?: \"x\"}}{{#b}}{{b}}{{/b}}{{^c}}none{{/c}}"))
                .extracting(Variable::path, Variable::isOptional, Variable::isSection)
                .containsExactly(tuple("a", true, false), tuple("b", true, true), tuple("c", true, true));
    }

    @Test
    void arePrintedIfAnyUseIs() {
        assertThat(variables("{{#a}}x{{/a}}{{a ?: \"x\"}}{{a}}"))
                .extracting(Variable::path, Variable::use)
                .containsExactly(tuple("a", VariableUse.PRINTED));
        assertThat(variables("{{a}}{{#a}}x{{/a}}").get(0).isOptional()).isFalse();
    }

    @Test
    void inAnInvertedSectionBelongToTheLevelAround() {
        assertThat(variables("{{#a}}{{^b}}{{c}}{{/b}}{{/a}}"))
                .extracting(Variable::path)
                .containsExactly("a", "a.b", "a.c");
    }

    @Test
    void includeThoseOfIncludedTemplatesEvenOfOneThatIncludesItself() {
        TemplateEngine engine = TemplateEngine.builder()
                .partial("item", "{{titre}}{{#items}}{{>item}}{{/items}}\n{{date}}")
                .build();
        assertThat(variables(engine, "{{#items}}{{>item}}{{/items}}"))
                .extracting(
                        Variable::path,
                        v -> v.place().template(),
                        v -> v.place().line())
                .containsExactly(
                        tuple("items", "t", 1), tuple("items.titre", "item", 1), tuple("items.date", "item", 2));
    }
}
