/** What to do about a limit of the system, which has nothing to do with the article: the stack of who met it first helps nobody. */
const refusals: Readonly<Record<string, string>> = {
  EMFILE: 'This process may not open enough files. Raise the limit (ulimit -n).',
  ENFILE: 'The system has too many open files. Close other programs.',
  EAGAIN: 'The system starts no more processes. Raise the limit (ulimit -u), or close other programs.',
  ENOMEM: 'The system has no more memory. Close other programs.',
}

/** By the message: an error of another process has no code. */
export function refusalOf(message: string): string | undefined {
  const [, code = ''] = /^(?:spawn \S+ )?(E[A-Z]+)\b/.exec(message) ?? []
  return Object.hasOwn(refusals, code) ? refusals[code] : undefined
}
