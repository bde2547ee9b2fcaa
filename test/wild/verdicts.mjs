import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What validators said of the editions of a folder: the last verdict of each. */
export function verdictsIn(folder) {
  const file = join(folder, 'validated.ndjson')
  if (!existsSync(file)) return []
  const all = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean)
  const last = all.map((line) => JSON.parse(line))
  return [
    ...new Map(
      last.map((one) => [`${one.name} ${one.edition} ${one.validator} ${one.flavour}`, one]),
    ).values(),
  ]
}

/** By which claims an edition says that a validator would find nothing. */
export const claimFor = {
  'nu html': () => true,
  'nu audio': () => true,
  'axe html': (claims) => claims.some((claim) => claim.startsWith('WCAG')),
  'epubcheck epub': (claims) => claims.includes('EPUB 3.3'),
  'verapdf ua1 pdf': (claims) => claims.includes('PDF/UA-1'),
  'verapdf 2a pdf': (claims) => claims.includes('PDF/A-2a'),
  'verapdf 2u pdf': (claims) => claims.some((claim) => /^PDF\/A-2[au]$/.test(claim)),
}

/** By which a verdict belongs to the bytes of an edition. */
export function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}
