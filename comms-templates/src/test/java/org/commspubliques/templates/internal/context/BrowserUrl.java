package org.commspubliques.templates.internal.context;

/** What the URL Living Standard reads first in an address. */
final class BrowserUrl {

    private BrowserUrl() {}

    /** The scheme in lower case, or nothing if the address is relative. */
    static String scheme(String address) {
        StringBuilder scheme = new StringBuilder();
        int start = 0;
        while (start < address.length() && address.charAt(start) <= ' ') {
            start++;
        }
        for (int i = start; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':' && !scheme.isEmpty()) {
                return scheme.toString();
            }
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (letter || (other && !scheme.isEmpty())) {
                scheme.append((char) (letter ? c | 0x20 : c));
            } else if (c != '\t' && c != '\n' && c != '\r') {
                return "";
            }
        }
        return "";
    }
}
