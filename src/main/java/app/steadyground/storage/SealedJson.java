package app.steadyground.storage;

import app.steadyground.entry.Problem;
import app.steadyground.entry.Stamp;
import app.steadyground.vault.Binding;
import app.steadyground.vault.SealedText;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * The bytes of a sealed revision. Outside the seal stand only what it belongs to and which key opens it; the sum tells a
 * damaged file from one that another key sealed.
 */
final class SealedJson {
    static final String FORMAT = "steady-ground/sealed";
    static final int SCHEMA = 1;

    private static final byte[] BEGINNING = ("{\n  \"format\": \"" + FORMAT + "\"").getBytes(StandardCharsets.US_ASCII);

    private SealedJson() {
    }

    record Sealed(Binding binding, SealedText text) {
    }

    static Binding binding(String workbook, String item, Stamp stamp) {
        return new Binding(FORMAT, SCHEMA, workbook, item, stamp.n(), stamp.sitting());
    }

    /** By its first bytes, which are always the same. A file that says so and is not so is a damaged one. */
    static boolean looksSealed(byte[] file) {
        return file.length > BEGINNING.length
                && Arrays.equals(file, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    static byte[] write(Binding binding, SealedText text) {
        JsonObject json = new JsonObject();
        json.addProperty("format", binding.format());
        json.addProperty("schema", binding.schema());
        json.addProperty("workbook", binding.workbook());
        json.addProperty("item", binding.item());
        json.addProperty("n", binding.n());
        json.addProperty("sitting", binding.sitting());
        json.addProperty("key", text.key());
        json.addProperty("salt", Base64.getEncoder().encodeToString(text.salt()));
        json.addProperty("sealed", Base64.getEncoder().encodeToString(text.bytes()));
        json.addProperty("sum", Sum.OPEN);
        return Sum.close(JsonBytes.of(json));
    }

    /** @throws BadFile for anything that is not, byte for byte, as it was written. Whether it can be opened is not told. */
    static Sealed read(byte[] file) throws BadFile {
        Members from = Members.parse(file, FORMAT);
        RevisionJson.checkSum(file, from);
        if (from.number("schema") > SCHEMA) {
            throw new BadFile(Problem.NEWER);
        }
        Stamp stamp = new Stamp(RevisionJson.atLeastOne(from.number("n")), Values.sitting(from.text("sitting")));
        Binding binding = binding(Values.uuid(from.text("workbook")), Values.uuid(from.text("item")), stamp);
        byte[] salt = bytes(from.text("salt"));
        if (salt.length != SealedText.SALT) {
            throw Members.bad();
        }
        return new Sealed(binding, new SealedText(Values.sitting(from.text("key")), salt, bytes(from.text("sealed"))));
    }

    static byte[] bytes(String base64) throws BadFile {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Members.bad();
        }
    }
}
