package org.commspubliques.templates.preview;

import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.templates.Template;

/**
 * Page de tableau de bord: a scorecard as an HTML page that needs nothing else: bars of before and after for each indicator,
 * drawn without a script, and the same figures as a table. What may not be shown is not in a scorecard, so it is not in the
 * page either. Immutable and thread-safe.
 */
public final class ScorecardPage {

    private static final Template TEMPLATE = PageTemplates.page("scorecard");

    private static final ScorecardPage STANDARD = new ScorecardPage();

    private ScorecardPage() {}

    /**
     * Returns the page.
     *
     * @return the page
     */
    public static ScorecardPage standard() {
        return STANDARD;
    }

    /**
     * Writes the page.
     *
     * @param scorecard the scorecard
     * @param options who issues it and who reads the page
     * @return a whole HTML page
     */
    public String html(Scorecard scorecard, PreviewOptions options) {
        return TEMPLATE.render(new ScorecardModel(scorecard, options).model(), options.reader());
    }
}
