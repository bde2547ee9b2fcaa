import { type Article, type Claim, isLanguageTag, type Report } from '@lectern/core'
import type { Tag } from '@lectern/layout'
import { rules } from './rules.js'
import type { Standard } from './standard.js'

export interface Standing {
  standard: Standard
  /** PDF/UA holds. */
  accessible: boolean
  /** Part and level of PDF/A that hold. */
  archive?: { part: 2 | 3; level: 'A' | 'U' }
  claims: readonly Claim[]
}

/** Checkpoints of the Matterhorn Protocol 1.1 that no program can decide. */
const needsPerson = ['01-006', '06-003', '11-003', '13-004', '14-002', '15-003', '17-003', '28-002']

/** What the content lets us claim. What it does not is reported with its reason. */
export function standingOf(article: Article, tags: Tag, standard: Standard, report: Report): Standing {
  const { ua, archive: part } = standard
  const reasons = reasonsAgainst(article, tags)
  const accessible = reasons.length === 0
  for (const { reason, block } of reasons) {
    const detail = { block, place: block ? article.blocks.get(block)?.node : undefined }
    report(rules['pdf-ua'], `The PDF does not claim PDF/UA-${ua}: ${reason}`, detail)
  }
  const archive = part && { part, level: accessible ? ('A' as const) : ('U' as const) }
  if (archive?.level === 'U') {
    const [less, more] = [archiveName(archive), archiveName({ ...archive, level: 'A' })]
    report(rules['pdf-a'], `The PDF claims ${less} instead of ${more}, for the same reasons`)
  }
  return {
    standard,
    accessible,
    ...(archive ? { archive } : {}),
    claims: [
      ...(accessible ? [accessibleClaim(ua, article, tags)] : []),
      ...(archive ? [archiveClaim(archive)] : []),
    ],
  }
}

function accessibleClaim(ua: number, { meta }: Article, tags: Tag): Claim {
  const count = (type: Tag['type']): number => countOf(tags, type)
  return {
    standard: `PDF/UA-${ua}`,
    basis: 'construction',
    needsPerson,
    rule: 'The language and the title are known, every picture has a description, every table has headers.',
    evidence: `Language ${meta.lang}; ${count('Figure')} pictures, ${count('Table')} tables, ${count('Link')} links.`,
  }
}

function countOf(tag: Tag, type: Tag['type']): number {
  const inner = tag.kids.reduce((sum, kid) => sum + (kid.kind === 'tag' ? countOf(kid, type) : 0), 0)
  return inner + (tag.type === type ? 1 : 0)
}

function archiveClaim(archive: { part: number; level: string }): Claim {
  return {
    standard: archiveName(archive),
    basis: 'construction',
    rule: 'Level A holds where PDF/UA does; level U where every character can be copied out.',
    evidence: 'All fonts are embedded, and colours are given in sRGB or by a profile.',
  }
}

const archiveName = ({ part, level }: { part: number; level: string }): string =>
  `PDF/A-${part}${level.toLowerCase()}`

interface Reason {
  reason: string
  block?: string
}

function reasonsAgainst(article: Article, tags: Tag): Reason[] {
  const { lang, title } = article.meta
  return [
    ...(lang === 'und' || !isLanguageTag(lang) ? [{ reason: 'its language is not known' }] : []),
    ...(title.trim() === '' ? [{ reason: 'it has no title' }] : []),
    ...elementReasons(tags, undefined),
  ]
}

function elementReasons(tag: Tag, around: string | undefined): Reason[] {
  const block = tag.id ?? around
  const own: Reason[] = []
  const at = block ? { block } : {}
  if (tag.type === 'Figure' && !tag.alt) own.push({ reason: 'a picture has no description', ...at })
  if (tag.type === 'Table' && !hasHeaders(tag)) own.push({ reason: 'a table has no headers', ...at })
  return [...own, ...tag.kids.flatMap((kid) => (kid.kind === 'tag' ? elementReasons(kid, block) : []))]
}

function hasHeaders(tag: Tag): boolean {
  return tag.type === 'TH' || tag.kids.some((kid) => kid.kind === 'tag' && hasHeaders(kid))
}
