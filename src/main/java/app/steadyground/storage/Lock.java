package app.steadyground.storage;

import app.steadyground.entry.Fault;
import app.steadyground.vault.Keyring;
import java.util.List;
import java.util.Map;

/**
 * The lock of a workbook, opened.
 *
 * @param keys to be closed once the workbook is
 * @param files the key files by id, as bytes: for copies of the workbook
 * @param faults key files that are damaged or refused
 */
record Lock(Keyring keys, Map<String, byte[]> files, List<Fault> faults) {
}
