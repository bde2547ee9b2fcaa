import type { Finding, LecternError, Progress } from '@lectern/core'
import { formatFinding } from './findings.js'

/** Results go to standard output, everything else to standard error. */
export interface Console {
  result(text: string): void
  finding(finding: Finding): void
  error(error: Error, context?: string): void
  note(text: string): void
  progress(article: string, step: Progress): void
}

export function createConsole(quiet: boolean): Console {
  const line = statusLine(quiet)
  const say = (text: string): void => {
    line.clear()
    process.stderr.write(`${text}\n`)
  }
  return {
    result: (text) => {
      line.clear()
      process.stdout.write(`${text}\n`)
    },
    finding: (finding) => {
      if (!quiet || finding.severity === 'error') say(formatFinding(finding))
    },
    error: (error, context) => say(formatError(error, context)),
    note: (text) => {
      if (!quiet) say(text)
    },
    progress: (article, step) => line.show(article, step),
  }
}

function formatError(error: Error, context: string | undefined): string {
  const { hint } = error as Partial<LecternError>
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const advice = hint ? `\n    ${hint}` : ''
  const known = error.name === 'LecternError' || error.name === 'ResourceError'
  // What Lectern did not throw on purpose is a defect of ours: then the stack is what helps.
  const text = known ? error.message : (error.stack ?? error.message)
  return `${context ?? 'lectern'} error${code}  ${text}${advice}`
}

interface StatusLine {
  show(article: string, step: Progress): void
  clear(): void
}

/** One line that changes on a terminal; one line a step where output is kept. */
function statusLine(quiet: boolean): StatusLine {
  const terminal = process.stderr.isTTY === true
  let shown = ''
  let last = ''
  return {
    show(article, { edition, label, done, total }) {
      if (quiet) return
      const step = `  ${article}: ${edition}, ${label}`
      if (!terminal) {
        if (step !== last) process.stderr.write(`${step}\n`)
        last = step
        return
      }
      const percent = total ? ` ${Math.floor((100 * (done ?? 0)) / total)} %` : ''
      shown = `${step}${percent}`.slice(0, (process.stderr.columns ?? 80) - 1)
      process.stderr.write(`\r\u001b[K${shown}`)
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = ''
    },
  }
}
