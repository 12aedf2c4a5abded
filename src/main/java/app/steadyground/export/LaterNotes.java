package app.steadyground.export;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Entry;
import app.steadyground.entry.Remarks;
import app.steadyground.guide.FieldKind;
import app.steadyground.guide.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Notes that were added later, put beside what they are about: they go along with an entry as answers to one question more,
 * so that whatever is done with answers (other names, proof) is done with them.
 */
public final class LaterNotes {

    /** No field of a guide has such an id. */
    private static final String MARK = "later note:";

    private LaterNotes() {
    }

    /** The same entries; the workbook's own stay as they are. */
    public static List<Entry> beside(List<Entry> entries, List<Remarks.Remark> remarks) {
        Days days = new Days(Locale.getDefault(Locale.Category.FORMAT));
        Map<String, List<Remarks.Remark>> byEntry = remarks.stream().filter(remark -> !remark.text().isBlank())
                .collect(Collectors.groupingBy(Remarks.Remark::entry));
        return entries.stream().map(entry -> byEntry.containsKey(entry.id()) ? with(entry, byEntry.get(entry.id()), days) : entry)
                .toList();
    }

    private static Entry with(Entry entry, List<Remarks.Remark> remarks, Days days) {
        Map<String, Answer> answers = new LinkedHashMap<>(entry.answers());
        remarks.forEach(remark -> answers.put(MARK + remark.item(), new Answer(Texts.get("print.later-note", days.inFull(remark.date())),
                new Content.Text(FieldKind.LONG_TEXT, remark.text()), entry.header().dateChanged())));
        return new Entry(entry.header(), entry.covers(), entry.topN(), entry.saved(), entry.deleted(), answers, entry.editable(),
                entry.schema(), entry.minReader(), entry.extra());
    }

    static boolean isOne(String field) {
        return field.startsWith(MARK);
    }
}
