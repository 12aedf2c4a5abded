package app.steadyground.export.pdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Values in the syntax of PDF. */
public final class PdfText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PdfText() {
    }

    /** Words for people. The encoder makes the sign for "unknown character" of a lone half of a pair. */
    public static String words(String text) {
        return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    public static String bytes(byte[] bytes) {
        return "<" + HEX.formatHex(bytes) + ">";
    }

    public static String name(String name) {
        StringBuilder text = new StringBuilder("/");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || "+-_.*".indexOf(b) >= 0;
            text.append(plain ? Character.toString(b) : "#" + HEX.toHexDigits(b));
        }
        return text.toString();
    }

    /** Two digits after the point are finer than any printer; more where a number is small. */
    public static String number(float value) {
        BigDecimal exact = new BigDecimal(Float.toString(value)).stripTrailingZeros();
        return exact.toPlainString();
    }
}
