/** Lines of text, one byte a character. */
export function latin1(lines: readonly string[]): Uint8Array {
  const text = `${lines.join('\n')}\n`
  const ascii = new TextEncoder().encode(text)
  return ascii.length === text.length ? ascii : Uint8Array.from(text, (one) => one.charCodeAt(0))
}
