/** Lines of text, one byte a character. */
export function latin1(lines: readonly string[]): Uint8Array {
  const text = `${lines.join('\n')}\n`
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
