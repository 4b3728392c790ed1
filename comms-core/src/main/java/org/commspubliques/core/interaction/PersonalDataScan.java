package org.commspubliques.core.interaction;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.SpokenPhones;
import org.commspubliques.core.internal.value.ValueMention;

/** Telephone numbers and e-mail addresses of a text. Takes time linear in its length. */
final class PersonalDataScan {

    private PersonalDataScan() {}

    static ImmutableList<Interaction.PersonalData> of(String text) {
        List<Interaction.PersonalData> found = new ArrayList<>();
        for (ValueMention phone : SpokenPhones.certain(text, Words.of(text))) {
            found.add(
                    new Interaction.PersonalData(Interaction.PersonalData.DataKind.PHONE, phone.start(), phone.end()));
        }
        emails(text, found);
        found.sort(Comparator.comparingInt(Interaction.PersonalData::start));
        return ImmutableList.copyOf(found);
    }

    /** A name, @, and a domain with a dot in it: « jean.x@exemple.fr ». */
    private static void emails(String text, List<Interaction.PersonalData> found) {
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > from && isOfName(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isOfName(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            if (start < at && text.substring(at + 1, end).indexOf('.') > 0) {
                found.add(new Interaction.PersonalData(Interaction.PersonalData.DataKind.EMAIL, start, end));
            }
            from = at + 1;
        }
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%';
    }
}
