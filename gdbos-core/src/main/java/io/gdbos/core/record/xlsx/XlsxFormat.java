package io.gdbos.core.record.xlsx;

import io.gdbos.core.record.ReadOptions;
import io.gdbos.core.record.RowFormat;
import io.gdbos.core.record.RowInput;
import io.gdbos.core.record.RowSink;
import io.gdbos.core.record.RowSource;
import io.gdbos.core.record.WriteOptions;
import io.gdbos.core.record.internal.OptionalLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook. Dates come in ISO form, numbers in plain form with the 15 digits that a spreadsheet keeps,
 * formulas as the value that was last calculated; each with a finding where something may be lost. All cells are written
 * as text, so that nothing is run as a formula and no leading zero is lost. Thread-safe.
 */
public final class XlsxFormat implements RowFormat {
    /** Makes the format. */
    public XlsxFormat() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xlsx", "xlsm");
    }

    @Override
    public Recognition recognise(byte[] head) {
        return Containers.isZip(head) || Containers.isCompoundFile(head) ? Recognition.SURELY : Recognition.NO;
    }

    @Override
    public RowSource open(RowInput input, ReadOptions options) {
        OptionalLibrary.require(
                "com.fasterxml.aalto.stax.InputFactoryImpl", "com.fasterxml:aalto-xml", "reading workbooks");
        return XlsxSource.open(input, options);
    }

    @Override
    public RowSink create(Path file, List<String> header, WriteOptions options) {
        OptionalLibrary.require("org.dhatim.fastexcel.Workbook", "org.dhatim:fastexcel", "writing workbooks");
        return XlsxSink.create(file, header, options);
    }
}
