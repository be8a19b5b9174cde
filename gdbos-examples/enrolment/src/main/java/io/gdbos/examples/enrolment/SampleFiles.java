package io.gdbos.examples.enrolment;

import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.examples.enrolment.notice.AdmissionNotice;
import io.gdbos.examples.enrolment.notice.NoticePage;
import io.gdbos.examples.enrolment.notice.json.NoticeJson;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.report.SamplePicks;
import io.gdbos.examples.enrolment.report.StatusPage;
import io.gdbos.examples.enrolment.rules.SeasonPlan;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.WorkflowEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few notices and status pages, the same ones for the same season. Confined to one thread. */
final class SampleFiles {
    private static final int NOTICES = 10;

    private final WorkflowEngine engine;
    private final Bureaus bureaus;
    private final SeasonPlan plan;
    private final Map<String, String> schools = new HashMap<>();
    private final SamplePicks picks = new SamplePicks();
    private final List<AdmissionNotice> notices = new ArrayList<>();

    SampleFiles(Season season, Platform platform, SeasonSource source, SeasonPlan plan) {
        this.engine = season.engine();
        this.bureaus = platform.bureaus();
        this.plan = plan;
        source.zones().forEach(line -> schools.put(line.school(), line.schoolName()));
    }

    /** Offers a case; cases come in the order of their ids. */
    void offer(Case found) {
        picks.offer(found);
    }

    /** Offers a notice; notices come in the order of their ids, and the first ones are kept. */
    void offer(AdmissionNotice notice) {
        if (notices.size() < NOTICES) {
            notices.add(notice);
        }
    }

    void write(OutputFolder folder) {
        OutputFolder noticeFolder = folder.folder("notices");
        for (AdmissionNotice notice : notices) {
            // The JSON holds the very bytes that the digest was made over.
            noticeFolder.write(notice.id() + ".json", notice.content());
            DetachedSignature signature = notice.signature();
            if (signature != null) {
                noticeFolder.write(notice.id() + ".sm2", signature + "\n");
            }
            noticeFolder.write(
                    notice.id() + ".html",
                    NoticePage.of(notice, NoticeJson.FORMAT.read(notice.content()))
                            .render());
        }
        noticeFolder.dropOthers();
        OutputFolder statusFolder = folder.folder("status");
        picks.caseIds().forEach((kind, caseId) -> engine.find(caseId)
                .ifPresent(found -> statusFolder.write(kind + ".html", page(found))));
        statusFolder.dropOthers();
    }

    private String page(Case found) {
        String school = found.data().text(Form.SCHOOL).orElse("");
        StatusPage.Place place = new StatusPage.Place(
                bureaus.issuer(found.region()).name(),
                bureaus.nameOf(found.region()),
                schools.getOrDefault(school, school));
        return StatusPage.of(found, engine.history().events(found.id()), place, plan.zone())
                .render();
    }
}
