/**
 * Real processes on a real disk: killed in the middle of saving, two on one workbook, without room, without rights.
 * What a process acknowledged on its standard output must be found on the disk afterwards.
 */
package app.steadyground.process;
