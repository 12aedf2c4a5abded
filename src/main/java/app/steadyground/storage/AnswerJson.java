package app.steadyground.storage;

import app.steadyground.entry.Answer;
import app.steadyground.entry.Content;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Stamp;
import app.steadyground.guide.FieldKind;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One answer as a JSON object: the wording asked, the kind, the kind's own members, the stamp, the others. */
final class AnswerJson {
    /** Less than a file may have, so that an answer can become one of the others of another and still be read. */
    private static final int DEEPEST = JsonText.DEEPEST - 8;

    private AnswerJson() {
    }

    static JsonObject write(Answer answer) {
        JsonObject json = new JsonObject();
        json.addProperty("asked", answer.asked());
        json.addProperty("kind", ContentWriter.kind(answer.content()));
        ContentWriter.write(answer.content(), json);
        json.addProperty("changed", answer.changed().toString());
        Members.addRest(json, answer.extra());
        if (!answer.others().isEmpty()) {
            JsonArray others = new JsonArray();
            answer.others().forEach(other -> others.add(write(other)));
            json.add("others", others);
        }
        return json;
    }

    static Answer read(Members from) throws BadFile {
        if (from.depthWithout("others") > DEEPEST) {
            throw new BadFile(Problem.TOO_DEEP);
        }
        List<Answer> others = new ArrayList<>();
        if (from.has("others")) {
            for (Members other : from.objects("others")) {
                if (other.has("others")) {
                    throw Members.bad();
                }
                others.add(read(other));
            }
        }
        String asked = from.wording("asked");
        String kind = from.wording("kind");
        Stamp changed = Values.stamp(from.text("changed"));
        Optional<FieldKind> known = FieldKind.of(kind);
        if (known.isEmpty()) {
            Content unknown = new Content.Unknown(kind, JsonBytes.compact(from.restAsObject()));
            return new Answer(asked, unknown, changed, others, Map.of());
        }
        Content content = ContentReader.read(known.get(), from);
        return new Answer(asked, content, changed, others, from.rest());
    }
}
