/** What Windows-1252 has where Latin-1 has C1 controls. By hand: some runtimes decode the label as Latin-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return controlsAsLetters(parts.join(''))
}

/** The text of a file in Windows-1252 that was read as Latin-1. */
export function controlsAsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => high.charAt(char.charCodeAt(0) - 0x80))
}
