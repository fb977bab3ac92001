/**
 * A text as a cell of a spreadsheet that no program runs as a formula: an apostrophe goes before one that begins with a sign
 * that starts a formula; https://owasp.org/www-community/attacks/CSV_Injection
 */
export function spreadsheetText(text: string): string {
  return /^\s*[=+\-@|%\u2212\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
