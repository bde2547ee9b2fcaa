/**
 * Text in which nothing is a command to a speech program: `[[` begins phonemes in espeak-ng and commands on macOS, however many brackets
 * there are; control characters are no words to any.
 */
export function withoutCommands(text: string): string {
  return text.replace(/[\0-\x1f\x7f]/g, ' ').replace(/\[(?=\[)/g, '[ ')
}
