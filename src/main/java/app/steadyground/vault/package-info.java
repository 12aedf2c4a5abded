/**
 * Keeps what was written from whoever has not the passphrase: passphrase, keys, sealed texts. Bouncy Castle lives here and
 * nowhere else, and of it only Argon2id; the rest is the JDK's. Knows no disk and no JSON. Storage calls it, and whoever asks
 * for a passphrase.
 */
package app.steadyground.vault;
