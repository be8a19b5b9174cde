package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.Timeline;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.process.RequirementNames;
import io.gdbos.examples.enrolment.process.Requirements;
import io.gdbos.examples.enrolment.verify.CheckStatus;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.Notes;
import io.gdbos.workflow.report.CaseStatusView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The stages of an application as a family understands them, read off its events. */
final class StatusStages {
    private static final String CHECK = "check-";
    /** Reasons come masked; should a number slip through all the same, it is not shown. */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{6,}[Xx]?");

    private final CaseReading reading;
    private final Case head;
    private final List<CaseEvent> events;
    private final ZoneId zone;
    private final List<CaseStatusView.Stage> stages = new ArrayList<>();

    StatusStages(Case head, List<CaseEvent> events, ZoneId zone) {
        this.head = head;
        this.reading = new CaseReading(head);
        this.events = events;
        this.zone = zone;
    }

    List<CaseStatusView.Stage> list() {
        stages.clear();
        add(
                text("Filed", "提交申请"),
                head.data().text(Form.FILED_AT).isPresent() ? reading.filedAt() : null,
                text("online", "网上提交，未提交纸质材料"));
        add(text("Accepted", "受理"), completed("accept"), text("the form was checked", "系统按数据元校验申请表"));
        if (reading.isConflict()) {
            add(
                    text("Several applications settled", "一孩多报核处"),
                    completed(CaseReading.CONFLICT),
                    text("one application stands", "同一儿童有多份申请，由工作人员择一办理"));
        }
        add(text("Checked", "数据核验"), lastCheck(), checks());
        if (reading.humanTasks() > 0 && head.iterations().containsKey(CaseReading.REVIEW)) {
            add(text("Reviewed", "工作人员复核"), completed(CaseReading.REVIEW), comment());
        }
        if (reading.hasEnded() && !reading.isApprovedByMachine() && !reading.isApprovedByOfficial()) {
            add(text("To be placed", "转统筹安置"), reading.decidedAt(), text("by the district", "由区教育主管部门统筹安排学位"));
        } else {
            add(text("Notice issued", "签发录取通知书"), completed("issue-notice"), text("electronic", "电子通知书已送达，无须到校领取"));
        }
        return stages;
    }

    private void add(BilingualText name, @Nullable Instant at, BilingualText detail) {
        boolean isFirstOpen = stages.stream().allMatch(stage -> stage.progress() == Timeline.Progress.DONE);
        Timeline.Progress progress = at != null
                ? Timeline.Progress.DONE
                : isFirstOpen ? Timeline.Progress.CURRENT : Timeline.Progress.UPCOMING;
        stages.add(new CaseStatusView.Stage(
                name, at == null ? null : LocalDate.ofInstant(at, zone), at == null ? null : detail, progress));
    }

    private @Nullable Instant completed(String activity) {
        return last(activity).map(CaseEvent::at).orElse(null);
    }

    private @Nullable Instant lastCheck() {
        return events.stream()
                .filter(StatusStages::isCompletion)
                .filter(event -> event.activity().startsWith(CHECK))
                .map(CaseEvent::at)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private Optional<CaseEvent> last(String activity) {
        return events.stream()
                .filter(StatusStages::isCompletion)
                .filter(event -> event.activity().equals(activity))
                .reduce((earlier, later) -> later);
    }

    private static boolean isCompletion(CaseEvent event) {
        return event.type() == EventType.STEP_COMPLETED || event.type() == EventType.TASK_COMPLETED;
    }

    private BilingualText checks() {
        List<String> parts = new ArrayList<>();
        names(CheckStatus.PASSED).ifPresent(names -> parts.add("通过：" + names));
        names(CheckStatus.NOT_MET).ifPresent(names -> parts.add("不具备（仅用于判定批次）：" + names));
        for (String requirement : Requirements.ALL) {
            if (reading.status(requirement).equals(CheckStatus.DOUBTFUL.code())) {
                String reasons = last(CHECK + requirement)
                        .map(event -> event.notes().getOrDefault(Notes.EXPLANATION, ""))
                        .orElse("");
                parts.add("需人工核实：" + RequirementNames.chinese(requirement)
                        + (reasons.isEmpty() ? "" : "，" + shown(reasons.replace("\n", "；"))));
            }
        }
        return text("by the agencies' data", parts.isEmpty() ? "按部门数据核验" : String.join("。", parts) + "。");
    }

    private Optional<String> names(CheckStatus status) {
        String names = Requirements.ALL.stream()
                .filter(requirement -> reading.status(requirement).equals(status.code()))
                .map(RequirementNames::chinese)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private BilingualText comment() {
        String comment = last(CaseReading.REVIEW)
                .map(event -> event.notes().getOrDefault(Notes.EXPLANATION, ""))
                .orElse("");
        return text("by an official", comment.isEmpty() ? "由工作人员复核" : shown(comment));
    }

    private static String shown(String reasons) {
        return NUMBER.matcher(reasons).replaceAll("***");
    }
}
