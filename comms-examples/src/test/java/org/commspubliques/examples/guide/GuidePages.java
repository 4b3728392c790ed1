package org.commspubliques.examples.guide;

import java.util.List;

/** The pages whose code this package holds. */
public final class GuidePages {

    private GuidePages() {}

    /** {@return the pages, made anew} */
    public static List<GuidePage> all() {
        return List.of(new GateGuide(), new ChannelGuide(), new RuleGuide(), new ChainGuide());
    }
}
