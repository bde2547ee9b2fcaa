import type { Finding } from '@lectern/core'

const rules = new Set(['words-lost', 'read-back'])

/**
 * Whether an edition that was read back lacked something, or could not be read (rules of `@lectern/verify`), or words of the article were not
 * read (`words-unread` of `@lectern/markdown`). It says nothing of its accessibility then but this.
 *
 * @param edition its name
 * @param findings what is known before it is made, or made again
 */
export function isUnconfirmed(edition: string, findings: readonly Finding[] = []): boolean {
  return findings.some(
    ({ rule, edition: of }) => rule === 'words-unread' || (rules.has(rule) && of === edition),
  )
}
