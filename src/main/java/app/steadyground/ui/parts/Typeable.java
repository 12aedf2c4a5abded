package app.steadyground.ui.parts;

/** What a text area takes of a text. */
final class Typeable {
    private Typeable() {
    }

    /** With its own line breaks, and without what it does not take either when it is typed: signs that steer machines. */
    static String of(String text) {
        return unixLines(text).codePoints().filter(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
