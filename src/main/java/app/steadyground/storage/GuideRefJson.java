package app.steadyground.storage;

import app.steadyground.entry.GuideRef;
import com.google.gson.JsonObject;

/** The guide's id and version as a JSON object, with its language where that is not the first one. */
final class GuideRefJson {
    private GuideRefJson() {
    }

    static JsonObject write(GuideRef guide) {
        JsonObject json = new JsonObject();
        json.addProperty("id", guide.id());
        json.addProperty("version", guide.version());
        if (!guide.language().equals(GuideRef.FIRST_LANGUAGE)) {
            json.addProperty("language", guide.language());
        }
        return json;
    }

    static GuideRef read(Members from) throws BadFile {
        String id = Values.name(from.text("id"));
        String version = Values.name(from.text("version"));
        return from.has("language") ? new GuideRef(id, version, Values.name(from.text("language"))) : new GuideRef(id, version);
    }
}
