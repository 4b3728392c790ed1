package org.commspubliques.core.network;

/**
 * The links that X recognises, as its library twitter-text 3 does ({@code extractUrl} and {@code
 * extractUrlsWithIndices}), in one pass: what that library asks of a backtracking expression is found here without going
 * back over the text. Mastodon starts from the same rule, but takes a domain without a protocol as a whole, whatever
 * its script, where X takes the Latin part of it, and allows more in paths and queries (its {@code twitter_regex.rb}).
 */
final class XLinks {

    private static final int MAX_LINK = 4096;
    private static final int DEFAULT_PROTOCOL = "https://".length();
    private static final String ENCODED = "xn--";
    private static final String SHORTENER = "t.co/";
    private static final int MAX_SHORTENED = 40;

    private static final String NOT_IN_MASTODON_PATH = "<>()?";
    private static final String NOT_ENDING_MASTODON_PATH = "()?!*\"'「」<>;:=,.$%[]~&|@";
    private static final char FIRST_BEYOND_ASCII = '\u00A1';

    private final String text;
    private final boolean wholeDomains;
    private final int known;
    private final DomainRun run;
    private final Spans found = new Spans();

    /** Where the next match may start, what stands before the link included. */
    private int from;

    private XLinks(String text, boolean wholeDomains) {
        this.text = text;
        this.wholeDomains = wholeDomains;
        this.known = wholeDomains ? TopLevelDomains.ANY : TopLevelDomains.X;
        this.run = new DomainRun(text, known);
    }

    static Spans of(String text) {
        return new XLinks(text, false).find();
    }

    static Spans ofMastodon(String text) {
        return new XLinks(text, true).find();
    }

    private Spans find() {
        int at = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', at)) {
            int start = dot;
            while (start > at && isRun(start - 1)) {
                start--;
            }
            int end = dot + 1;
            while (end < text.length() && isRun(end)) {
                end++;
            }
            run.read(start, end);
            search(start);
            at = Math.max(end, from);
            // A match that ended inside the passage has been followed up by then.
        }
        return found;
    }

    private boolean isRun(int at) {
        return Units.is(Units.DOMAIN_RUN, text.charAt(at));
    }

    private void search(int runStart) {
        int protocol = protocolStart(runStart);
        int domainEnd = protocol < 0 ? -1 : run.endOfDomain(runStart);
        if (domainEnd >= 0) {
            withProtocol(protocol, runStart, domainEnd);
        }
        int start = Math.max(runStart, from);
        while (start < run.lastLabel()) {
            int next = start == 0 ? searchAtStartOfText() : searchAt(start);
            start = Math.max(next, from);
        }
    }

    /** Returns where the protocol before a domain starts, or -1 where there is none, or none that may stand there. */
    private int protocolStart(int domain) {
        for (String protocol : new String[] {"https://", "http://"}) {
            int start = domain - protocol.length();
            if (start >= from && text.regionMatches(true, start, protocol, 0, protocol.length())) {
                return mayStart(start) ? start : -1;
            }
        }
        return -1;
    }

    private boolean mayStart(int start) {
        return start == 0 || (start > from && Units.is(Units.BEFORE_LINK, text.charAt(start - 1)));
    }

    /** X's library takes the first character for what stands before a link, if it can. */
    private int searchAtStartOfText() {
        int second = Character.charCount(text.codePointAt(0));
        if (!wholeDomains && second < text.length() && Units.is(Units.BEFORE_LINK, text.charAt(0))) {
            int domainEnd = run.endOfDomain(second);
            if (domainEnd >= 0) {
                withoutProtocol(second, domainEnd);
                return second;
            }
        }
        return searchAt(0);
    }

    private int searchAt(int start) {
        if (mayStart(start) && !isInsidePair(start) && !(wholeDomains && isInsideWord(start))) {
            int domainEnd = run.endOfDomain(start);
            if (domainEnd >= 0) {
                withoutProtocol(start, domainEnd);
            }
        }
        return start + 1;
    }

    private boolean isInsidePair(int at) {
        return Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private boolean isInsideWord(int at) {
        return at > 0 && isRun(at - 1);
    }

    private void withProtocol(int start, int domain, int domainEnd) {
        int end = linkEnd(domainEnd);
        from = end;
        if (!isAllowed(start, end, domain, domainEnd)) {
            return;
        }
        if (text.regionMatches(true, domain, SHORTENER, 0, SHORTENER.length())) {
            int slug = domain + SHORTENER.length();
            int slugEnd = slug;
            while (slugEnd < end && Units.isAlphanumeric(text.charAt(slugEnd))) {
                slugEnd++;
            }
            if (slugEnd - slug > MAX_SHORTENED) {
                return;
            }
            if (slugEnd > slug) {
                from = end;
                found.add(start, queryEnd(slugEnd));
                return;
            }
        }
        found.add(start, end);
    }

    private void withoutProtocol(int start, int domainEnd) {
        int end = linkEnd(domainEnd);
        from = end;
        if (start > 0 && "-_./".indexOf(text.charAt(start - 1)) >= 0) {
            return;
        }
        if (wholeDomains) {
            if (isAllowed(start, end, start, domainEnd)) {
                found.add(start, end);
            }
            return;
        }
        keepLatin(start, domainEnd, end);
    }

    /** Keeps the Latin domains of a match. The path belongs to the last one, the rest of the match to none. */
    private void keepLatin(int start, int domainEnd, int end) {
        Spans domains = latinDomains(start, domainEnd);
        boolean hasPath = hasPath(domainEnd);
        for (int i = 0; i < domains.size(); i++) {
            int latinStart = domains.start(i);
            int latinEnd = domains.end(i);
            int linkEnd = hasPath && i == domains.size() - 1 ? end : latinEnd;
            if (isAllowed(latinStart, linkEnd, latinStart, latinEnd)) {
                found.add(latinStart, linkEnd);
            }
        }
    }

    private Spans latinDomains(int start, int domainEnd) {
        Spans domains = new Spans();
        int label = latinLabel(start, domainEnd);
        while (label >= 0) {
            int end = -1;
            int next = label;
            // The labels from here on that are Latin as a whole; the domain ends after the last that allows it.
            for (int dot = labelEnd(label, domainEnd); dot >= 0; dot = labelEnd(next, domainEnd)) {
                next = dot + 1;
                int top = TopLevelDomains.end(text, next, domainEnd, known);
                end = top < 0 ? end : top;
            }
            if (end >= 0) {
                domains.add(label, end);
                next = end;
            }
            label = latinLabel(next, domainEnd);
        }
        return domains;
    }

    /** Returns the start of the next label that ends in Latin characters before its dot, without what is not Latin. */
    private int latinLabel(int from, int limit) {
        int start = from;
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '.' && at > start) {
                return start;
            }
            if (!Units.is(Units.LATIN_DOMAIN, c)) {
                start = at + 1;
            }
        }
        return -1;
    }

    /** Returns the dot after a label that is Latin as a whole and not empty, or -1. */
    private int labelEnd(int start, int limit) {
        int at = start;
        while (at < limit && Units.is(Units.LATIN_DOMAIN, text.charAt(at))) {
            at++;
        }
        return at > start && at < limit && text.charAt(at) == '.' ? at : -1;
    }

    private boolean isAllowed(int start, int end, int domain, int domainEnd) {
        // What says that it is encoded must be, as far as X's library asks.
        if (text.startsWith(ENCODED, domain) && latinDomains(domain, domainEnd).size() == 0) {
            return false;
        }
        int host = HostNames.encodedLength(text, domain, domainEnd);
        int length = end - start - (domainEnd - domain) + host + (start == domain ? DEFAULT_PROTOCOL : 0);
        return host > 0 && length <= MAX_LINK;
    }

    private int linkEnd(int domainEnd) {
        int at = portEnd(domainEnd);
        return queryEnd(at < text.length() && text.charAt(at) == '/' ? pathEnd(at) : at);
    }

    private boolean hasPath(int domainEnd) {
        int at = portEnd(domainEnd);
        return at < text.length() && text.charAt(at) == '/';
    }

    private int portEnd(int domainEnd) {
        if (domainEnd == text.length() || text.charAt(domainEnd) != ':') {
            return domainEnd;
        }
        int at = domainEnd + 1;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == domainEnd + 1 ? domainEnd : at;
    }

    private int pathEnd(int slash) {
        int end = slash + 1;
        int at = end;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '(') {
                at = parenthesisEnd(at);
                if (at < 0) {
                    return end;
                }
                end = at;
            } else if (isPath(c)) {
                at++;
                end = isPathEnd(c) ? at : end;
            } else {
                return end;
            }
        }
        return end;
    }

    /** Returns the end of a parenthesis that may stand in a path, one more inside it at most; -1 where it may not. */
    private int parenthesisEnd(int open) {
        int inner = pathUnits(open + 1);
        if (inner == text.length()) {
            return -1;
        }
        if (text.charAt(inner) == ')') {
            return inner > open + 1 ? inner + 1 : -1;
        }
        if (text.charAt(inner) != '(') {
            return -1;
        }
        int close = pathUnits(inner + 1);
        if (close == inner + 1 || close == text.length() || text.charAt(close) != ')') {
            return -1;
        }
        int outer = pathUnits(close + 1);
        return outer < text.length() && text.charAt(outer) == ')' ? outer + 1 : -1;
    }

    private int pathUnits(int start) {
        int at = start;
        while (at < text.length() && isPath(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int queryEnd(int mark) {
        int end = mark;
        if (mark < text.length() && text.charAt(mark) == '?') {
            for (int at = mark + 1; at < text.length() && isQuery(text.charAt(at)); at++) {
                end = isQueryEnd(text.charAt(at)) ? at + 1 : end;
            }
        }
        return end;
    }

    private boolean isPath(char c) {
        return wholeDomains
                ? !Units.is(Units.SPACE, c) && NOT_IN_MASTODON_PATH.indexOf(c) < 0
                : Units.is(Units.PATH, c);
    }

    private boolean isPathEnd(char c) {
        return wholeDomains
                ? !Units.is(Units.SPACE, c) && NOT_ENDING_MASTODON_PATH.indexOf(c) < 0
                : Units.is(Units.PATH_END, c);
    }

    private boolean isQuery(char c) {
        return Units.is(Units.QUERY, c) || isBeyondAscii(c) || (wholeDomains && c == '^');
    }

    private boolean isQueryEnd(char c) {
        return Units.is(Units.QUERY_END, c) || isBeyondAscii(c);
    }

    private boolean isBeyondAscii(char c) {
        return wholeDomains && c >= FIRST_BEYOND_ASCII && !Units.is(Units.SPACE, c);
    }
}
