/**
 * A page's words, an address or a story's name on one line, fit for a terminal: what a terminal would obey (control
 * characters, changes of direction) is shown as U+FFFD, not sent.
 */
export function clean(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
}
