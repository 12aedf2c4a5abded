package app.steadyground.storage;

import app.steadyground.entry.GuideRef;
import app.steadyground.entry.Problem;
import app.steadyground.entry.Revision;
import app.steadyground.entry.WorkbookInfo;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;

/** The bytes of {@code workbook.json}, which is written once. */
final class WorkbookJson {
    private static final String FORMAT = "steady-ground/workbook";

    private WorkbookJson() {
    }

    static byte[] write(WorkbookInfo info) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("schema", info.schema());
        json.addProperty("minReader", info.minReader());
        json.addProperty("id", info.id());
        json.add("guide", GuideRefJson.write(info.guide()));
        json.addProperty("created", info.created().toString());
        json.addProperty("sum", Sum.OPEN);
        return Sum.close(JsonBytes.of(json));
    }

    /** As {@link #read(byte[])}; a file that is far too large is not even read. */
    static WorkbookInfo read(Disk disk, Path file) throws BadFile, IOException {
        if (disk.look(file).size() > FolderNames.LARGEST) {
            throw new BadFile(Problem.TOO_LARGE);
        }
        return read(disk.read(file));
    }

    /** @throws BadFile with {@link Problem#NEWER} if only a later version can read the workbook */
    static WorkbookInfo read(byte[] bytes) throws BadFile {
        Members from = Members.parse(bytes, FORMAT);
        int schema = from.number("schema");
        int minReader = from.number("minReader");
        if (minReader > Revision.SCHEMA) {
            throw new BadFile(Problem.NEWER);
        }
        RevisionJson.checkSum(bytes, from);
        GuideRef guide = GuideRefJson.read(from.object("guide"));
        return new WorkbookInfo(Values.uuid(from.text("id")), schema, minReader, guide,
                Values.moment(from.text("created")));
    }
}
