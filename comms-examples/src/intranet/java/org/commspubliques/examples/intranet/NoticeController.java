package org.commspubliques.examples.intranet;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people are to be told, for whatever sends it. Thread-safe. */
@RestController
class NoticeController {

    private final DueNotices notices;

    NoticeController(DueNotices notices) {
        this.notices = notices;
    }

    @GetMapping("/avis")
    List<DueNotices.Notice> notices() {
        return notices.waiting();
    }
}
