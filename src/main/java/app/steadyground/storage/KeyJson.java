package app.steadyground.storage;

import app.steadyground.entry.Problem;
import app.steadyground.vault.Effort;
import app.steadyground.vault.KeyFile;
import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The bytes of a key file. Its sum tells damage from a wrong passphrase. */
final class KeyJson {
    private static final String ARGON2 = "argon2id";

    private KeyJson() {
    }

    static byte[] write(KeyFile file) {
        JsonObject json = new JsonObject();
        json.addProperty("format", KeyFile.FORMAT);
        json.addProperty("schema", KeyFile.SCHEMA);
        json.addProperty("workbook", file.workbook());
        json.addProperty("id", file.id());
        json.addProperty("opens", word(file.kind()));
        JsonObject kdf = new JsonObject();
        kdf.addProperty("name", ARGON2);
        kdf.addProperty("memory", file.effort().memory());
        kdf.addProperty("passes", file.effort().passes());
        kdf.addProperty("lanes", file.effort().lanes());
        kdf.addProperty("salt", Base64.getEncoder().encodeToString(file.salt()));
        json.add("kdf", kdf);
        json.addProperty("current", file.current());
        JsonObject keys = new JsonObject();
        file.wrapped().forEach((id, key) -> keys.addProperty(id, Base64.getEncoder().encodeToString(key)));
        json.add("keys", keys);
        json.addProperty("sum", Sum.OPEN);
        return Sum.close(JsonBytes.of(json));
    }

    private static String word(KeyFile.Kind kind) {
        return switch (kind) {
            case PASSPHRASE -> "passphrase";
            case RECOVERY -> "recovery";
        };
    }

    /** @throws BadFile for anything that is not, byte for byte, as it was written. Its effort is not looked at. */
    static KeyFile read(byte[] bytes) throws BadFile {
        Members from = Members.parse(bytes, KeyFile.FORMAT);
        RevisionJson.checkSum(bytes, from);
        if (from.number("schema") > KeyFile.SCHEMA) {
            throw new BadFile(Problem.NEWER);
        }
        Members kdf = from.object("kdf");
        byte[] salt = SealedJson.bytes(kdf.text("salt"));
        if (!kdf.text("name").equals(ARGON2) || salt.length != KeyFile.SALT) {
            throw Members.bad();
        }
        Members keys = from.object("keys");
        Map<String, byte[]> wrapped = new TreeMap<>();
        for (String id : keys.names()) {
            byte[] key = SealedJson.bytes(keys.text(id));
            if (key.length != KeyFile.WRAPPED) {
                throw Members.bad();
            }
            wrapped.put(Values.sitting(id), key);
        }
        return new KeyFile(Values.uuid(from.text("workbook")), Values.sitting(from.text("id")), kind(from.text("opens")),
                new Effort(kdf.number("memory"), kdf.number("passes"), kdf.number("lanes")), salt,
                Values.sitting(from.text("current")), wrapped);
    }

    private static KeyFile.Kind kind(String word) throws BadFile {
        for (KeyFile.Kind kind : KeyFile.Kind.values()) {
            if (word(kind).equals(word)) {
                return kind;
            }
        }
        throw Members.bad();
    }
}
