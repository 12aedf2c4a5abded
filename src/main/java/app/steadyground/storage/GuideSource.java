package app.steadyground.storage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Where a guide's files come from: a folder, or the program itself. */
@FunctionalInterface
interface GuideSource {

    /** The place of a fault that concerns no single part of a file. */
    String WHOLE = "whole file";

    /**
     * The content of a file of the guide.
     *
     * @throws NoSuchFileException or {@link FileNotFoundException} if there is no such file
     */
    byte[] bytes(String file) throws IOException;

    /** Reads a file that has to hold one object; empty, and a fault noted, if it does not. */
    default Optional<GuideNode> read(String file, GuideFaults faults) {
        try {
            JsonElement element = JsonText.parse(bytes(file));
            if (element instanceof JsonObject object) {
                return Optional.of(new GuideNode(object, file, "", faults));
            }
            faults.add(file, WHOLE, "The file has to hold one object in curly braces.");
        } catch (JsonFault e) {
            faults.add(file, WHOLE, e.getMessage());
        } catch (NoSuchFileException | FileNotFoundException e) {
            faults.add(file, WHOLE, "The file is missing.");
        } catch (IOException e) {
            faults.add(file, WHOLE, "The file cannot be read.");
        }
        return Optional.empty();
    }
}
