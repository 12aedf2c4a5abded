package app.steadyground.storage;

/**
 * Looks for what Gson passes as long as it is not at its strictest. At its strictest it refuses half a pair of
 * surrogates, which a person may have pasted and which is kept as an escape.
 */
final class StrictScan {
    private static final String ESCAPES = "\"\\/bfnrtu";

    private StrictScan() {
    }

    /**
     * Whether strings hold no bare control characters and no escapes of other languages, and no word is in
     * capitals.
     */
    static boolean passes(String text) {
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inString = !inString;
            } else if (inString && c == '\\') {
                i++;
                if (i == text.length() || ESCAPES.indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            } else if (inString ? c < ' ' : isCapital(c) && !isExponent(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isExponent(String text, int at) {
        return text.charAt(at) == 'E' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }
}
