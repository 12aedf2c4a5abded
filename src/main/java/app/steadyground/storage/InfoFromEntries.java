package app.steadyground.storage;

import app.steadyground.entry.Header;
import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the damaged {@code workbook.json} of a workbook said, as far as its entries tell: each names the workbook it
 * belongs to. So one bad file does not keep the person from all the others.
 */
final class InfoFromEntries {
    /** Readable files that have to agree, where there are as many. */
    private static final int ENOUGH = 20;

    private InfoFromEntries() {
    }

    /** Empty if no entry can be read, or if they do not belong together. */
    static Optional<WorkbookInfo> read(Disk disk, Path entries, RevisionForm form) throws IOException {
        EntryFiles files = new EntryFiles(disk, entries, "", form);
        List<Header> headers = disk.names(entries).stream().sorted().map(RevisionName::parse)
                .flatMap(Optional::stream).flatMap(name -> header(files, name)).limit(ENOUGH).toList();
        if (headers.stream().map(Header::workbook).distinct().count() != 1) {
            return Optional.empty();
        }
        Header first = headers.stream().min(Comparator.comparing(Header::created)).orElseThrow();
        return Optional.of(new WorkbookInfo(first.workbook(), Revision.SCHEMA, 1, first.guide(), first.created()));
    }

    private static Stream<Header> header(EntryFiles files, RevisionName name) {
        try {
            return Stream.of(files.any(name.toString()).header());
        } catch (BadFile e) {
            return Stream.empty();
        }
    }
}
