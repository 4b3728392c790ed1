package org.commspubliques.examples.bench.engine;

import java.util.HashMap;
import java.util.Map;
import org.commspubliques.examples.bench.sample.Notice;
import org.commspubliques.examples.bench.sample.StockPage;

/** The top of a model as a map, for the engines that take nothing else. */
final class ModelMaps {

    private ModelMaps() {}

    static Map<String, Object> of(StockPage page) {
        return Map.of("title", page.title(), "day", page.day(), "rows", page.rows());
    }

    static Map<String, Object> of(Notice notice) {
        Map<String, Object> map = new HashMap<>();
        map.put("civility", notice.civility());
        map.put("familyName", notice.familyName());
        map.put("procedure", notice.procedure());
        map.put("reference", notice.reference());
        if (notice.appointment() != null) {
            map.put("appointment", notice.appointment());
        }
        map.put("attachments", notice.attachments());
        map.put("town", notice.town());
        return map;
    }
}
