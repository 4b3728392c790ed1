package org.commspubliques.core.accuracy;

import java.util.List;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.TimeMention;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.Hedge;
import org.commspubliques.core.internal.value.ValueMention;
import org.commspubliques.core.time.DateWording;

/** Words to put in the place of a value that a text states. */
final class Rewording {

    private Rewording() {}

    /** The French words of a value that fit where a mention stands: as much of it as the text says. */
    static String of(FactValue value, String excerpt, ValueMention mention) {
        String label = value.label().fr();
        if (value instanceof FactValue.Quantity quantity) {
            boolean withUnit = mention.value() instanceof FactValue.Quantity said && endsWith(excerpt, said.unit());
            return withUnit ? label : quantity.figure();
        }
        if (value instanceof FactValue.Hours hours) {
            if (mention.value() instanceof FactValue.TimeOfDay) {
                return DateWording.hour(mention.hedge() == Hedge.FROM ? hours.from() : hours.until())
                        .fr();
            }
            List<TimeMention> written = Mentions.times(excerpt, Words.of(excerpt));
            if (written.size() == 2 && excerpt.contains(" et ") && !Character.isLetter(excerpt.charAt(0))) {
                // « ouvre à 9 h et ferme à 18 h »: what stands between is kept.
                return DateWording.hour(hours.from()).fr()
                        + excerpt.substring(written.get(0).end(), written.get(1).start())
                        + DateWording.hour(hours.until()).fr();
            }
            return Character.isLetter(excerpt.charAt(0)) ? label : label.substring("de ".length());
        }
        if (value instanceof FactValue.Days days) {
            if (mention.value() instanceof FactValue.Day) {
                return DateWording.inFull(mention.hedge() == Hedge.FROM ? days.from() : days.until())
                        .fr();
            }
            boolean opened = excerpt.startsWith("du ") || excerpt.startsWith("entre ") || excerpt.startsWith("de ");
            return opened ? label : label.substring("du ".length());
        }
        if (value instanceof FactValue.Moment moment) {
            if (mention.value() instanceof FactValue.TimeOfDay) {
                return DateWording.hour(moment.at().toLocalTime()).fr();
            }
            if (mention.value() instanceof FactValue.Day) {
                return DateWording.inFull(moment.at().toLocalDate()).fr();
            }
        }
        return label;
    }

    private static boolean endsWith(String excerpt, String unit) {
        return excerpt.length() > unit.length()
                && excerpt.regionMatches(true, excerpt.length() - unit.length(), unit, 0, unit.length());
    }
}
