const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const none = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns: a full-width character has two, a mark on another none. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += none.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** Columns of a line: 42, or 16 full-width characters where those are many. */
export function lineLimit(text: string): number {
  let letters = 0
  let full = 0
  for (const char of text) {
    if (!/[\p{L}\p{N}]/u.test(char)) continue
    letters++
    if (wide.test(char)) full++
  }
  return full > letters / 4 ? 32 : 42
}
