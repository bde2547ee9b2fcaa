const sentence = 'reads one sentence, of 2,000 characters at most (core/src/text/sentences/endless.ts)'

/** Patterns above the highest degree that are safe all the same, and what bounds their input. */
export const bounded: ReadonlyMap<string, string> = new Map([
  [
    String.raw`(?<=(?<![^\s("'${'`'}])(?:@[\w.-]+|[\w.-]+(?:\/[\w.-]+){2,}))\/(?=\w)|(?<=(?<![^\s("'${'`'}])[\w.-]+(?:\/[\w.-]+)?)\/(?=[\w.-]+(?:\/[\w.-]+){2})`,
    sentence,
  ],
  [
    String.raw`(?<=[\p{N})] )-(?= [\p{N}(][^.;!?]{0,40}=)|(?<==[^.;!?]{0,40}[\p{N})] )-(?= [\p{N}(])`,
    sentence,
  ],
])
