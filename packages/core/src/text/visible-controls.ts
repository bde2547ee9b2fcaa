/** Controls of a terminal except ends of lines and tabs, and what reverses the order of letters. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Names of files may hold what a terminal obeys, or what turns letters around; each such character becomes its code (`\\u202e`). */
export function visibleControls(text: string): string {
  return text.replace(controls, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
