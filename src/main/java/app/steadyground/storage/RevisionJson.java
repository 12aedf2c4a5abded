package app.steadyground.storage;

import app.steadyground.entry.Answer;
import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Header;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.Stamp;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A revision as the bytes of its file, and back. The form is told in the README under "A workbook on disk". */
final class RevisionJson {
    static final String FORMAT = "steady-ground/item";

    private static final String GUIDE = "guide";

    private RevisionJson() {
    }

    static byte[] write(Revision revision) {
        Header header = revision.header();
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("schema", revision.schema());
        json.addProperty("minReader", revision.minReader());
        json.addProperty("workbook", header.workbook());
        json.addProperty("kind", header.kind());
        json.addProperty("item", header.item());
        json.addProperty("n", revision.stamp().n());
        json.addProperty("sitting", revision.stamp().sitting());
        JsonObject replaces = new JsonObject();
        revision.replaces().forEach(replaces::addProperty);
        json.add("replaces", replaces);
        json.add(GUIDE, guide(revision));
        json.addProperty("exercise", header.exercise());
        json.addProperty("date", header.date().toString());
        json.addProperty("dateChanged", header.dateChanged().toString());
        json.addProperty("created", header.created().toString());
        json.addProperty("zone", header.zone());
        json.addProperty("saved", revision.saved().toString());
        json.addProperty("deleted", revision.deleted());
        JsonObject answers = new JsonObject();
        revision.answers().forEach((field, answer) -> answers.add(field, AnswerJson.write(answer)));
        json.add("answers", answers);
        Members.addRest(json, revision.extra());
        json.addProperty("sum", Sum.OPEN);
        return Sum.close(JsonBytes.of(json));
    }

    /** @throws BadFile for anything that is not, byte for byte, a revision as it was written */
    static Revision read(byte[] bytes) throws BadFile {
        Members from = Members.parse(bytes, FORMAT);
        boolean newer = false;
        try {
            newer = from.has("minReader") && from.number("minReader") > Revision.SCHEMA;
            checkSum(bytes, from);
            return revision(from);
        } catch (BadFile e) {
            // What is bad to this version may be good to the one that wrote it; a sum that does not fit is bad to all.
            throw newer && e.problem() == Problem.BAD_VALUE ? new BadFile(Problem.NEWER) : e;
        }
    }

    static void checkSum(byte[] bytes, Members from) throws BadFile {
        if (!from.has("sum")) {
            throw new BadFile(Problem.CHANGED_OUTSIDE);
        }
        String sum = from.text("sum");
        if (!Sum.isKnown(sum)) {
            throw Members.bad();
        }
        if (!Sum.fits(bytes, sum)) {
            throw new BadFile(Problem.CHANGED_OUTSIDE);
        }
    }

    private static Revision revision(Members from) throws BadFile {
        int schema = atLeastOne(from.number("schema"));
        int minReader = atLeastOne(from.number("minReader"));
        Stamp stamp = new Stamp(atLeastOne(from.number("n")), Values.sitting(from.text("sitting")));
        Map<String, Integer> replaces = replaces(from.object("replaces"), stamp);
        Members guideFrom = from.object(GUIDE);
        GuideRef guide = GuideRefJson.read(guideFrom);
        Header header = new Header(Values.uuid(from.text("workbook")), Values.name(from.text("kind")),
                Values.uuid(from.text("item")), guide, Values.name(from.text("exercise")),
                Values.date(from.text("date")),
                Values.stamp(from.text("dateChanged")), Values.moment(from.text("created")),
                Values.zone(from.text("zone")));
        Instant saved = Values.moment(from.text("saved"));
        boolean deleted = from.flag("deleted");
        Map<String, Answer> answers = answers(from.object("answers"));
        Map<String, String> extra = new LinkedHashMap<>(from.rest());
        JsonObject guideRest = guideFrom.restAsObject();
        if (!guideRest.isEmpty()) {
            // A known name is never among the rest, so this place is free.
            extra.put(GUIDE, JsonBytes.compact(guideRest));
        }
        return new Revision(header, stamp, replaces, saved, deleted, answers, schema, minReader, extra);
    }

    private static JsonObject guide(Revision revision) {
        JsonObject json = GuideRefJson.write(revision.header().guide());
        if (revision.extra().containsKey(GUIDE)) {
            Members.parsed(revision.extra().get(GUIDE)).getAsJsonObject().asMap().forEach(json::add);
        }
        return json;
    }

    private static Map<String, Integer> replaces(Members from, Stamp stamp) throws BadFile {
        Map<String, Integer> replaces = new LinkedHashMap<>();
        for (String sitting : from.names()) {
            int n = atLeastOne(from.number(sitting));
            // Only smaller numbers are covered: so no revision covers itself, and no two each other.
            if (n >= stamp.n()) {
                throw Members.bad();
            }
            replaces.put(Values.sitting(sitting), n);
        }
        return replaces;
    }

    private static Map<String, Answer> answers(Members from) throws BadFile {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String field : from.names()) {
            answers.put(field.intern(), AnswerJson.read(from.object(field)));
        }
        return answers;
    }

    static int atLeastOne(int value) throws BadFile {
        if (value < 1) {
            throw Members.bad();
        }
        return value;
    }
}
