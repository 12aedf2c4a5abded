/**
 * Passphrases on screen: choosing one, giving it, changing it, and the lock of a workbook. Nothing of a passphrase is kept
 * here longer than the page that asked for it stands.
 */
package app.steadyground.ui.lock;
