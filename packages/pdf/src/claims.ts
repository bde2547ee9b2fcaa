import { type Article, type Claim, isLanguageTag, type Report } from '@lectern/core'
import type { Tag } from '@lectern/layout'
import { rules } from './rules.js'

export interface Standing {
  /** PDF/UA-1 holds. */
  accessible: boolean
  /** Level of PDF/A-2 that holds. */
  archive?: 'A' | 'U'
  claims: readonly Claim[]
}

/** Checkpoints of the Matterhorn Protocol 1.1 that no program can decide. */
const needsPerson = ['01-006', '06-003', '11-003', '13-004', '14-002', '15-003', '17-003', '28-002']

/** What the content lets us claim. What it does not is reported with its reason. */
export function standingOf(article: Article, tags: Tag, standard: PdfStandard, report: Report): Standing {
  const reasons = reasonsAgainst(article, tags)
  const accessible = reasons.length === 0
  for (const { reason, block } of reasons) {
    const detail = { block, place: block ? article.blocks.get(block)?.node : undefined }
    report(rules['pdf-ua'], `The PDF does not claim PDF/UA-1: ${reason}`, detail)
  }
  const archive = standard === 'ua-1' ? undefined : accessible ? ('A' as const) : ('U' as const)
  if (archive === 'U')
    report(rules['pdf-a'], 'The PDF claims PDF/A-2u instead of PDF/A-2a, for the same reasons')
  return {
    accessible,
    ...(archive ? { archive } : {}),
    claims: [
      ...(accessible ? [{ standard: 'PDF/UA-1', basis: 'construction' as const, needsPerson }] : []),
      ...(archive
        ? [{ standard: archive === 'A' ? 'PDF/A-2a' : 'PDF/A-2u', basis: 'construction' as const }]
        : []),
    ],
  }
}

export type PdfStandard = 'ua-1+a-2a' | 'ua-1'

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
