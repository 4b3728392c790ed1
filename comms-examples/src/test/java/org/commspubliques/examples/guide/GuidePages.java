package org.commspubliques.examples.guide;

import java.util.List;
import org.commspubliques.examples.ReadmePage;

/** The pages whose code this package holds. */
public final class GuidePages {

    private GuidePages() {}

    /** {@return the pages, made anew} */
    public static List<GuidePage> all() {
        return List.of(
                new ReadmePage(),
                new TownGuide(),
                new GateGuide(),
                new ChannelGuide(),
                new RuleGuide(),
                new ChainGuide(),
                new StoreGuide(),
                new TemplateGuide(),
                new TemplateFolderGuide(),
                new ElectionGuide(),
                new CalendarGuide(),
                new RegisterGuide(),
                new FrontGuide(),
                new AlertGuide(),
                new MandateGuide(),
                new FollowGuide(),
                new FactGuide(),
                new SettleGuide(),
                new PreviewGuide(),
                new ExportGuide(),
                new ContactGuide(),
                new CampaignGuide());
    }
}
