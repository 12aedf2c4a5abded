package app.steadyground.vault;

/**
 * A text that only its key opens.
 *
 * @param key id of the data key; {@code salt} 32 random bytes, new for each text; {@code bytes} with the tag at the end
 */
public record SealedText(String key, byte[] salt, byte[] bytes) {
    public static final int SALT = 32;
}
