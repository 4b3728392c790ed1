package org.commspubliques.examples.anneeelectorale;
import java.util.Locale;
final class YearPage { YearPage(ElectoralYear y, Locale r) {} String html() { return ""; } }
