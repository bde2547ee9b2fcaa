/** The front matter of an article in English. */
export const front = (title = 'T'): string =>
  `---\ntitle: ${title}\nlang: en\nsource: https://example.org/a\n---\n\n`

export const sentence = 'A sentence that goes on for most of a line, and then a little. '
