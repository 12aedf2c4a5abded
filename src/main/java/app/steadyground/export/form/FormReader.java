package app.steadyground.export.form;

import app.steadyground.entry.Content;
import app.steadyground.entry.Contents;
import app.steadyground.entry.Ids;
import app.steadyground.guide.Exercise;
import app.steadyground.guide.Field;
import app.steadyground.guide.Guide;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the pages of the guide in what stands in a form's fields. */
final class FormReader {

    private static final int MARK = 32;

    private final Guide guide;
    private final DayReader days;
    private final Ids ids;

    FormReader(Guide guide, DayReader days, Ids ids) {
        this.guide = guide;
        this.days = days;
        this.ids = ids;
    }

    FilledForm read(FormId id, Map<String, String> values, LocalDate today) {
        Given given = new Given(values);
        given.take(FormNames.STAMP);
        List<FilledPage> pages = new ArrayList<>();
        guide.pages().forEach(page -> page(id, page, given, today).ifPresent(pages::add));
        return new FilledForm(id, pages, given.left());
    }

    /** A date alone is no entry. */
    private Optional<FilledPage> page(FormId id, Exercise page, Given given, LocalDate today) {
        FormNames names = new FormNames(page.id());
        AnswerReader answers = new AnswerReader(guide, names, given, days, ids);
        Map<String, Content> contents = new LinkedHashMap<>();
        for (Field field : page.fields()) {
            contents.put(field.id(), answers.of(field));
        }
        Optional<LocalDate> day = days.read(given.take(names.date()));
        if (contents.values().stream().allMatch(Contents::isBlank)) {
            return Optional.empty();
        }
        return Optional.of(new FilledPage(page, day.orElse(today), day.isPresent(), contents,
                mark(id, given.all(names.field("")).collect(Collectors.joining("\n")))));
    }

    private static String mark(FormId id, String filled) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest((id.form() + "\n" + filled).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
