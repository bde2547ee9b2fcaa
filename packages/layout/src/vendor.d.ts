/** The parts of untyped libraries that layout uses; only the adapters beside them import these. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { position: number; required: boolean } | null
  }
}

declare module 'hyphen/hyphen.js' {
  export default function createHyphenator(
    patterns: unknown,
  ): (text: string, options: { hyphenChar: string; minWordLength: number }) => string
}

declare module 'hyphen/patterns/*' {
  const patterns: unknown
  export default patterns
}
