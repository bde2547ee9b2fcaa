import type { Finding } from '../article.js'

/** Each finding once: what several editions say of the same place in the same words is one. The first stays. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ source, rule, message, line, column }) => {
    const key = [source, rule, line, column, message].join('\n')
    return !seen.has(key) && seen.add(key)
  })
}
