package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Rule {@code ACC-04} for e-mail addresses and addresses of pages. */
final class NetAddressForms {

    /** What stands around an address without being part of it. */
    private static final String OPENINGS = "(<«\"“”'’[{•-–—*";

    private static final String CLOSINGS = ".,;:!?>»\"“”'’]}…*";

    /** Endings that no register knows, and that fingers slip to. */
    private static final ImmutableMap<String, String> SLIPS = ImmutableMap.of(
            "con", "com", "cmo", "com", "ocm", "com", "comm", "com", "frr", "fr", "ffr", "fr", "nett", "net", "orgg",
            "org");

    private static final ImmutableMap<String, String> WRONG_SCHEMES = ImmutableMap.<String, String>builder()
            .put("htpp://", "http://")
            .put("htpps://", "https://")
            .put("htp://", "http://")
            .put("htps://", "https://")
            .put("htttp://", "http://")
            .put("htttps://", "https://")
            .put("hhttp://", "http://")
            .put("hhttps://", "https://")
            .put("ttp://", "http://")
            .put("ttps://", "https://")
            .put("http:///", "http://")
            .put("https:///", "https://")
            .put("http//:", "http://")
            .put("https//:", "https://")
            .put("http//", "http://")
            .put("https//", "https://")
            .put("http;//", "http://")
            .put("https;//", "https://")
            .put("http:\\", "http://")
            .put("https:\\", "https://")
            .put("http://http://", "http://")
            .put("https://https://", "https://")
            .put("http://https://", "https://")
            .put("https://http://", "http://")
            .put("wwww.", "www.")
            .put("www,", "www.")
            .put("www..", "www.")
            .put("www.www.", "www.")
            .buildOrThrow();

    private static final ImmutableSet<String> COMMON_ENDINGS = ImmutableSet.of(
            "fr", "nc", "pf", "wf", "re", "gp", "mq", "gf", "yt", "com", "org", "net", "eu", "info", "bzh");

    private static final ImmutableSet<String> ANNOUNCEMENTS = ImmutableSet.of(
            "courriel", "mail", "email", "mel", "adresse", "electronique", "ecrire", "ecrivez", "contact");

    private final Passage passage;
    private final String text;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private NetAddressForms(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    static List<Finding> of(Passage passage) {
        NetAddressForms forms = new NetAddressForms(passage);
        int at = 0;
        while (at < forms.text.length()) {
            int start = at;
            while (start < forms.text.length() && isSpace(forms.text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < forms.text.length() && !isSpace(forms.text.charAt(end))) {
                end++;
            }
            forms.token(start, end);
            at = end;
        }
        return forms.findings.build();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void token(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && OPENINGS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String whole = text.substring(start, end);
        int at = whole.indexOf('@');
        boolean isPage = isPage(whole);
        if (at < 0 && !isPage) {
            return;
        }
        boolean opensBracket = whole.indexOf('(') >= 0;
        while (end > start && isClosing(text.charAt(end - 1), opensBracket)) {
            end--;
        }
        if (isPage) {
            page(start, end, to);
        } else if (at == whole.lastIndexOf('@') && at > 0) {
            mail(start, end, to);
        } else if (at > 0 && whole.indexOf("@@") == at && whole.lastIndexOf('@') == at + 1) {
            String right = text.substring(start, end).replace("@@", "@");
            report(start, end, Severity.WARNING, right, "un signe y est deux fois", "a sign is there twice");
        } else if (at == 0) {
            spaceBefore(start, end);
        }
    }

    /** « Écrivez à contact @mairie.fr » ; « @mairie.fr » alone is the name of an account as well. */
    private void spaceBefore(int start, int end) {
        int word = passage.indexAt(start) - 1;
        if (word < 1 || start < 2 || text.charAt(start - 1) != ' ') {
            return;
        }
        int from = passage.words().get(word).start();
        String local = text.substring(from, start - 1);
        boolean isAnnounced = false;
        for (int i = Math.max(0, word - 3); i < word; i++) {
            isAnnounced |= ANNOUNCEMENTS.contains(passage.word(i));
        }
        boolean isLocal = isLatinName(local) && Character.isLowerCase(local.charAt(0));
        if (isAnnounced && isLocal && endsAsUsual(text.substring(start + 1, end))) {
            String right = local + text.substring(start, end);
            report(from, end, Severity.WARNING, right, "une espace la coupe", "a space cuts it in two");
        }
    }

    /** A closing bracket belongs to the address only if the address opens one. */
    private static boolean isClosing(char c, boolean opensBracket) {
        return CLOSINGS.indexOf(c) >= 0 || (c == ')' && !opensBracket);
    }

    private static boolean isPage(String token) {
        String beginning = token.substring(0, Math.min(token.length(), 16)).toLowerCase(Locale.ROOT);
        return beginning.startsWith("http:/")
                || beginning.startsWith("https:/")
                || beginning.startsWith("www.")
                || hasWrongScheme(beginning);
    }

    private static boolean hasWrongScheme(String beginning) {
        for (String scheme : WRONG_SCHEMES.keySet()) {
            if (beginning.startsWith(scheme)) {
                return true;
            }
        }
        return false;
    }

    private void mail(int start, int end, int to) {
        String address = text.substring(start, end);
        int at = address.indexOf('@');
        int first = start
                + Math.max(
                        Math.max(address.lastIndexOf(':', at), address.lastIndexOf('(', at)),
                        address.lastIndexOf('<', at))
                + 1;
        String local = text.substring(first, start + at);
        String domain = address.substring(at + 1);
        if (local.isEmpty() || local.indexOf('/') >= 0) {
            return;
        }
        if (domain.isEmpty()) {
            spaceAfter(first, end, to);
            return;
        }
        String right = null;
        if (local.contains("..") || local.endsWith(".") || domain.contains("..") || domain.startsWith(".")) {
            right = text.substring(first, end)
                    .replace("..", ".")
                    .replace(".@", "@")
                    .replace("@.", "@");
        } else if (domain.indexOf(',') >= 0 && domain.indexOf('.') < 0) {
            right = local + "@" + domain.replace(',', '.');
        } else if (domain.indexOf('.') < 0 && isHostName(domain) && isLatinName(local)) {
            withoutEnding(first, end);
            return;
        }
        String slipped = endingRight(domain);
        if (right == null && slipped != null) {
            right = local + "@" + slipped;
        }
        if (right != null) {
            report(first, end, Severity.WARNING, right, "ponctuation ou fin fausse", "a wrong mark or ending");
        } else if (!isAscii(local + domain)) {
            report(first, end, Severity.INFO, null, "il porte un accent", "it has an accent");
        }
    }

    /** A name such as « Escal@de » is written so on purpose: only what is announced as an address is one for sure. */
    private void withoutEnding(int start, int end) {
        int at = passage.indexAt(start);
        boolean isAnnounced = false;
        for (int i = Math.max(0, at - 3); i < at; i++) {
            isAnnounced |= ANNOUNCEMENTS.contains(passage.word(i));
        }
        boolean isName = text.substring(start, end).chars().anyMatch(Character::isUpperCase);
        if (isName && !isAnnounced) {
            return;
        }
        report(
                start,
                end,
                isAnnounced ? Severity.WARNING : Severity.INFO,
                null,
                "il manque la fin, telle que « .fr »",
                "its ending, such as '.fr', is missing");
    }

    /** « contact@ mairie.fr » */
    private void spaceAfter(int first, int end, int to) {
        int next = end;
        while (next < text.length() && next - end < 3 && text.charAt(next) != '\n' && isSpace(text.charAt(next))) {
            next++;
        }
        int last = next;
        while (last < text.length() && last - next < 80 && isHostCharacter(text.charAt(last))) {
            last++;
        }
        while (last > next && text.charAt(last - 1) == '.') {
            last--;
        }
        String domain = text.substring(next, last);
        if (end == to && next > end && endsAsUsual(domain)) {
            report(
                    first,
                    last,
                    Severity.WARNING,
                    text.substring(first, end) + domain,
                    "une espace la coupe",
                    "a space cuts it in two");
        }
    }

    private static boolean endsAsUsual(String domain) {
        int dot = domain.lastIndexOf('.');
        return dot > 0 && COMMON_ENDINGS.contains(domain.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private void page(int start, int end, int to) {
        String address = text.substring(start, end);
        String lower = address.toLowerCase(Locale.ROOT);
        Optional<Map.Entry<String, String>> wrong = WRONG_SCHEMES.entrySet().stream()
                .filter(scheme -> lower.startsWith(scheme.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()));
        if (wrong.isPresent()) {
            String rest = address.substring(wrong.get().getKey().length());
            int slashes = 0;
            while (slashes < rest.length() && "/\\".indexOf(rest.charAt(slashes)) >= 0) {
                slashes++;
            }
            report(
                    start,
                    end,
                    Severity.WARNING,
                    wrong.get().getValue() + rest.substring(slashes),
                    "le début est faux",
                    "its beginning is wrong");
            return;
        }
        int scheme = lower.startsWith("http") ? lower.indexOf(":/") + 2 : 0;
        if (scheme > 0 && (scheme >= address.length() || address.charAt(scheme) != '/')) {
            boolean isCut = scheme >= address.length();
            if (!isCut) {
                String right = address.substring(0, scheme) + "/" + address.substring(scheme);
                report(start, end, Severity.WARNING, right, "le début est faux", "its beginning is wrong");
            }
            return;
        }
        host(start, end, to, address, scheme > 0 ? scheme + 1 : 0);
    }

    private void host(int start, int end, int to, String address, int from) {
        int hostEnd = from;
        while (hostEnd < address.length() && "/?#:".indexOf(address.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        String host = address.substring(from, hostEnd);
        boolean isCutByDot = end == to
                && hostEnd == address.length()
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && text.charAt(end + 1) == '.'
                && end + 2 < text.length()
                && Character.isLetter(text.charAt(end + 2));
        if (host.isEmpty() || host.equalsIgnoreCase("www")) {
            spaceAfterWww(start, to);
        } else if (host.contains("..") || host.indexOf(',') >= 0) {
            String right = host.replace("..", ".").replace(',', '.');
            report(
                    start,
                    end,
                    Severity.WARNING,
                    address.substring(0, from) + right + address.substring(hostEnd),
                    "ponctuation fausse",
                    "a wrong mark");
        } else if (isCutByDot) {
            report(start, end, Severity.WARNING, null, "une espace la coupe", "a space cuts it in two");
        } else if (endingRight(host) != null) {
            report(
                    start,
                    end,
                    Severity.WARNING,
                    address.substring(0, from) + endingRight(host) + address.substring(hostEnd),
                    "la fin du nom est fausse",
                    "the ending of its name is wrong");
        } else if (host.indexOf('.') < 0 && isHostName(host)) {
            report(
                    start,
                    end,
                    Severity.INFO,
                    null,
                    "il manque la fin du nom, telle que « .fr »",
                    "the ending of its name, such as '.fr', is missing");
        } else if (opensBracket(address)) {
            report(start, end, Severity.INFO, null, "une parenthèse n’est pas fermée", "a bracket is not closed");
        }
    }

    /** « www. mairie.fr » */
    private void spaceAfterWww(int start, int to) {
        int last = to + 1;
        boolean isOneSpace = to + 1 < text.length() && text.charAt(to) == ' ';
        while (isOneSpace && last < text.length() && last - to < 80 && isHostCharacter(text.charAt(last))) {
            last++;
        }
        while (last > to + 1 && isOneSpace && text.charAt(last - 1) == '.') {
            last--;
        }
        if (isOneSpace && last > to + 1 && endsAsUsual(text.substring(to + 1, last))) {
            String right = text.substring(start, to) + text.substring(to + 1, last);
            report(start, last, Severity.WARNING, right, "une espace la coupe", "a space cuts it in two");
        }
    }

    private static boolean opensBracket(String address) {
        long opened = address.chars().filter(c -> c == '(').count();
        return opened > address.chars().filter(c -> c == ')').count();
    }

    /** The name with the ending it should have; null where the ending is not a known slip. */
    private static @Nullable String endingRight(String host) {
        int dot = host.lastIndexOf('.');
        String right = dot < 1 ? null : SLIPS.get(host.substring(dot + 1).toLowerCase(Locale.ROOT));
        return right == null ? null : host.substring(0, dot + 1) + right;
    }

    private static boolean isHostName(String name) {
        return name.length() > 1 && name.chars().allMatch(c -> c != '.' && isHostCharacter((char) c));
    }

    private static boolean isLatinName(String name) {
        return name.length() > 2
                && name.chars().allMatch(c -> isHostCharacter((char) c) || c == '_')
                && Character.isLetter(name.charAt(0));
    }

    private static boolean isHostCharacter(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private void report(int start, int end, Severity severity, @Nullable String right, String fr, String en) {
        String excerpt = passage.quote(start, end);
        Wording advice = Wording.of("Vérifier l’adresse en l’ouvrant.", "Check the address by opening it.");
        findings.add(passage.finding(
                        "ACC-04",
                        severity,
                        start,
                        end,
                        Wording.of(
                                "« " + excerpt + " » ne peut être une adresse : " + fr + ".",
                                "'" + excerpt + "' cannot be an address: " + en + "."))
                .proposal(right == null ? Proposal.advice(advice) : Proposal.reword(advice, right))
                .build());
    }
}
