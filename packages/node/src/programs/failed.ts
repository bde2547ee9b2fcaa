/** What Node.js tells of a program that could not be started or did not end well. */
interface Failure {
  message: string
  /** The exit status, or why it could not be started (`ENOENT`). */
  code?: unknown
  signal?: unknown
}

/** Characters of the program's own message that are kept. */
const longest = 200

/** A program that could not be started, failed, or was stopped; the message says why. */
export class ProgramFailed extends Error {
  override name = 'ProgramFailed'

  /** @param complaints what it wrote to standard error */
  constructor(cause: Failure, complaints = '') {
    super(whyFailed(cause, complaints), { cause })
  }
}

/**
 * Why a program failed: the signal that ended it; else the last line of standard error, which says what is wrong (the lines before it
 * are usually a stack); else its exit status.
 */
function whyFailed({ code, signal, message }: Failure, complaints: string): string {
  if (typeof signal === 'string') return `it was ended by ${signal}`
  const last = complaints.trimEnd().split('\n').at(-1) ?? ''
  const words = last.replace(/[\p{C}\s]+/gu, ' ').trim()
  if (words) return words.slice(0, longest)
  return typeof code === 'number' ? `it ended with code ${code}` : (message.split('\n')[0] ?? '')
}
