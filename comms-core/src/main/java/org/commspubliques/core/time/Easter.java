package org.commspubliques.core.time;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /**
     * Returns Easter Sunday, by the algorithm of Meeus, Jones and Butcher (Nature, 1876): golden number, century
     * corrections, epact, then the Sunday after the Paschal full moon.
     *
     * @param year the year, from 1583
     * @return the date
     */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int exception = (golden + 11 * epact + 22 * weekday) / 451;
        int dayFromMarch = epact + weekday - 7 * exception + 114;
        return LocalDate.of(year, dayFromMarch / 31, dayFromMarch % 31 + 1);
    }
}
