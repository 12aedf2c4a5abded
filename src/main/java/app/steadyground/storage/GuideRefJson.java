package app.steadyground.storage;

import app.steadyground.entry.GuideRef;
import com.google.gson.JsonObject;

/** The guide's id and version as a JSON object. */
final class GuideRefJson {
    private GuideRefJson() {
    }

    static JsonObject write(GuideRef guide) {
        JsonObject json = new JsonObject();
        json.addProperty("id", guide.id());
        json.addProperty("version", guide.version());
        return json;
    }

    static GuideRef read(Members from) throws BadFile {
        return new GuideRef(Values.name(from.text("id")), Values.name(from.text("version")));
    }
}
