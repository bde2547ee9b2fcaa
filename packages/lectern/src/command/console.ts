import { type LecternError, type Progress, visibleControls } from '@lectern/core'
import { refusalOf } from './refusals.js'

/** Results go to standard output, everything else to standard error. */
export interface Console {
  result(text: string): void
  /** What is printed although only errors are wanted. */
  say(text: string): void
  error(error: Error, context?: string): void
  note(text: string): void
  progress(article: string, step: Progress): void
  /** What a console in another process wants printed. */
  print(line: Line): void
}

/** A result on standard output, words on standard error, or a step. */
export type Line =
  | { kind: 'result' | 'say'; text: string }
  | { kind: 'progress'; article: string; step: Progress }

export function createConsole(quiet: boolean): Console {
  const line = statusLine(quiet)
  const say = (text: string): void => {
    line.clear()
    process.stderr.write(`${visibleControls(text)}\n`)
  }
  return consoleOf(quiet, (one) => {
    if (one.kind === 'say') say(one.text)
    else if (one.kind === 'progress') line.show(one.article, one.step)
    else {
      line.clear()
      // Programs get the names as they are.
      process.stdout.write(`${process.stdout.isTTY ? visibleControls(one.text) : one.text}\n`)
    }
  })
}

/** Milliseconds between two steps that are told: a page is made in less. */
const often = 50

/** The console of a process that another one started, which prints. */
export function remoteConsole(quiet: boolean, say: (line: Line) => void): Console {
  let last = 0
  return consoleOf(quiet, (line) => {
    if (line.kind === 'progress') {
      if (quiet || performance.now() - last < often) return
      last = performance.now()
    }
    say(line)
  })
}

function consoleOf(quiet: boolean, print: (line: Line) => void): Console {
  const say = (text: string): void => print({ kind: 'say', text })
  return {
    print,
    result: (text) => print({ kind: 'result', text }),
    say,
    error: (error, context) => say(formatError(error, context)),
    note: (text) => {
      if (!quiet) say(text)
    },
    progress: (article, step) => print({ kind: 'progress', article, step }),
  }
}

export function formatError(error: Error, context: string | undefined): string {
  const { hint } = error as Partial<LecternError>
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const refusal = refusalOf(error.message)
  const advice = (hint ?? refusal) ? `\n    ${hint ?? refusal}` : ''
  const known = refusal !== undefined || error.name === 'LecternError' || error.name === 'ResourceError'
  // What Lectern did not throw on purpose is a defect of ours: then the stack is what helps.
  const text = known ? abridged(error.message) : (error.stack ?? error.message)
  return `${context ?? 'lectern'} error${code}  ${text}${advice}`
}

/** A name or a path in a message may have a megabyte; what is wrong with it stands at the end. */
function abridged(message: string): string {
  return message.length > 2000 ? `${message.slice(0, 1000)} … ${message.slice(-500)}` : message
}

interface StatusLine {
  show(article: string, step: Progress): void
  clear(): void
}

/** One line that changes, for a person at a terminal: nothing where output is kept, or in CI. */
function statusLine(quiet: boolean): StatusLine {
  const isShown = !quiet && process.stderr.isTTY === true && !process.env.CI
  let shown = ''
  let last = ''
  let since = 0
  return {
    show(article, { edition, label, done, total }) {
      if (!isShown) return
      const step = `: ${edition}, ${label}`
      if (article + step !== last) since = performance.now()
      last = article + step
      const percent = total ? ` ${Math.floor((100 * (done ?? 0)) / total)} %` : ''
      const left = timeLeft((performance.now() - since) / 1000, done ?? 0, total ?? 0)
      shown = fitted(visibleControls(article), `${step}${percent}${left}`, (process.stderr.columns || 80) - 1)
      process.stderr.write(`\r\u001b[K${shown}`)
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = ''
    },
  }
}

/** A line of at most so many characters: of a long path its end, since what is being done is what people look for. */
export function fitted(path: string, step: string, width: number): string {
  const room = Math.max(0, width - step.length - 2)
  const end = path.length > room ? `…${path.slice(path.length - Math.max(0, room - 1))}` : path
  return `  ${end}${step}`.slice(0, width)
}

/** ", 2 min left": from the pace so far, once that says something. Seconds. */
export function timeLeft(elapsed: number, done: number, total: number): string {
  if (elapsed < 3 || done <= 0 || done >= total) return ''
  const left = (elapsed * (total - done)) / done
  if (left >= 3600) return `, ${(left / 3600).toFixed(1)} h left`
  return left >= 90 ? `, ${Math.round(left / 60)} min left` : `, ${Math.ceil(left / 5) * 5} s left`
}
