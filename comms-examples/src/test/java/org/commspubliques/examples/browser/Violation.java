package org.commspubliques.examples.browser;

/**
 * Something that axe-core finds wrong.
 *
 * @param rule the rule of axe-core
 * @param impact how bad it is, from minor to critical
 * @param selector where it is
 * @param help how to put it right
 */
public record Violation(String rule, String impact, String selector, String help) {

    @Override
    public String toString() {
        return rule + " (" + impact + ") at " + selector + ": " + help.replaceAll("\\s*\\n\\s*", " ");
    }
}
