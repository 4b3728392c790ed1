package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Contact presse: whom journalists reach, and how. Immutable and thread-safe.
 *
 * @param label who answers, as the host names them, such as « Cellule communication »
 * @param phone the telephone number as it is written; empty where there is none
 * @param email the address; empty where there is none
 */
public record PressContact(String label, String phone, String email) {

    /** Refuses a contact that is nobody. */
    public PressContact {
        label = EnteredText.enter(label, "contact label");
        phone = EnteredText.enter(phone, "phone");
        email = EnteredText.enter(email, "email");
        Preconditions.checkArgument(!label.isBlank(), "contact label is empty");
    }

    /**
     * Returns whether anybody can be reached.
     *
     * @return true where there is a number or an address
     */
    public boolean isReachable() {
        return !phone.isBlank() || !email.isBlank();
    }

    /**
     * Returns the contact on lines of its own.
     *
     * @return the label with the telephone number, then the address
     */
    public String text() {
        String first = phone.isBlank() ? label : label + " : " + phone;
        return email.isBlank() ? first : first + "\n" + email;
    }
}
