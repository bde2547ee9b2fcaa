/** What `execFile` says of a program that failed. */
export interface FailedProgram {
  message: string
  /** The status it ended with, or why it could not be started. */
  code?: unknown
  /** What ended it. */
  signal?: unknown
}

/** Characters of what it says that are told. */
const told = 200

/**
 * Why a program failed: what ended it; else the last line that it wrote to standard error, which says what is wrong (those before it
 * are where in its code); else its status.
 */
export function whyFailed({ code, signal, message }: FailedProgram, problems = ''): string {
  if (typeof signal === 'string') return `it was ended by ${signal}`
  const last = problems.trimEnd().split('\n').at(-1) ?? ''
  const words = last
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, told)
  if (words) return words
  return typeof code === 'number' ? `it ended with code ${code}` : (message.split('\n')[0] ?? '')
}
