package org.commspubliques.templates;

/** Usage d'une variable: what a template does with a variable, strongest last. */
public enum VariableUse {
    /** Printed with a default text, or only inside a section of the same name: may be absent. */
    OPTIONAL,
    /** Shows, hides or repeats a section: may be absent. */
    SECTION,
    /** Printed: must have a value wherever its tag is reached. */
    PRINTED
}
