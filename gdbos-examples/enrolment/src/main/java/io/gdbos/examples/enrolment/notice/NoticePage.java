package io.gdbos.examples.enrolment.notice;

import io.gdbos.core.page.Blocks;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.Section;
import io.gdbos.core.page.Table;
import io.gdbos.core.page.Tone;
import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.examples.enrolment.process.OrderKeyNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An admission notice as a page that a family can keep and print. */
public final class NoticePage {
    private NoticePage() {}

    /**
     * Makes the page.
     *
     * @param notice the notice
     * @param content its content, read from the notice
     * @return the page, in Chinese
     */
    public static Page of(AdmissionNotice notice, NoticeContent content) {
        return Page.builder(PageLanguage.CHINESE, "义务教育入学录取通知书")
                .overline(content.issuer())
                .remark("申请编号 " + content.application())
                .remark("签发日期 " + written(content.issuedOn()))
                .section(new Section(content.childName() + " 同学及家长：", "", letter(content)))
                .section(Section.of(
                        "电子凭证",
                        proof(notice),
                        Blocks.note("核验方法：对同名 JSON 文件的全部字节计算 SM3，结果应与上列摘要一致；电子证照标识末位为校验位，可据此发现抄录差错。")))
                .footer("示例文书：人员、学校和机构代码均为虚构，不具法律效力。")
                .build();
    }

    private static List<Html> letter(NoticeContent content) {
        List<Html> letter = new ArrayList<>();
        letter.add(Blocks.paragraph("经数据核验，你符合" + content.school() + " "
                + content.issuedOn().getYear() + " 年一年级新生第 " + content.batch()
                + " 批录取条件，现予录取。请按学校通知的时间凭本通知书报到，无须再提交纸质证明材料。"));
        letter.add(admission(content));
        if (!content.reminder().isEmpty()) {
            letter.add(Blocks.callout("入学前请留意", content.reminder() + "。", Tone.ATTENTION));
        }
        letter.add(Blocks.paragraph(content.issuer() + "　" + written(content.issuedOn())));
        return letter;
    }

    private static Html admission(NoticeContent content) {
        return Table.builder("录取信息")
                .textColumns("项目", "内容")
                .row("姓名", content.childName())
                .row("公民身份号码", content.childNumber())
                .row("录取学校", content.school())
                .row("所在区", content.district())
                .row("招生批次", "第 " + content.batch() + " 批")
                .row("同批次排序依据", OrderKeyNames.written(content.orderKey()))
                .build();
    }

    private static Html proof(AdmissionNotice notice) {
        Table.Builder proof = Table.builder("电子凭证信息")
                .textColumns("项目", "内容")
                .row("电子证照标识", notice.id())
                .row("内容摘要（SM3）", notice.digest())
                .row("办件编号", notice.caseId());
        DetachedSignature signature = notice.signature();
        if (signature != null) {
            proof.row("签名算法", signature.algorithm())
                    .row("签名密钥标识", signature.keyId())
                    .row("签名值", signature.value());
        }
        return proof.build();
    }

    private static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
