/** The ledger: what the program wrote outside the workbook, where it lies, and a way to take it away again. */
package app.steadyground.ui.ledger;
