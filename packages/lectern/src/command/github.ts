import type { Finding, Severity } from '@lectern/core'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** A finding as a line that GitHub Actions shows beside the source ("Workflow commands", `::error file=…,line=…::…`). */
export function annotation({ path, line, column, unit, severity, rule, message, hint }: Finding): string {
  const properties = {
    ...(path === undefined ? {} : { file: path }),
    ...(line === undefined || unit ? {} : { line, col: column ?? 1 }),
    title: rule,
  }
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapedValue(String(value))}`)
  return `::${commands[severity]} ${given.join(',')}::${escaped(hint ? `${message}\n${hint}` : message)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedValue(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
