import { type Article, type Claim, isLanguageKnown, isLanguageTag, type Report } from '@lectern/core'
import type { Layout, Tag } from '@lectern/layout'
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

/**
 * What no program can decide: the conditions that the Matterhorn Protocol 1.1 leaves to people (its checkpoints 01, 06, 11, 13, 14,
 * 15, 17 and 28), in words, since who has to judge seldom knows the numbers; and the clauses of ISO 14289-2, of which it says nothing.
 */
const needsPerson = [
  ['Structure elements match their content and are in reading order', '8.2.1'],
  ['The title describes the document', '8.11.1'],
  ['Languages are marked where they change', '8.4.4'],
  ['Text alternatives convey what the pictures show', '8.2.5.28.2'],
  ['Headings describe their sections', '8.2.5.12'],
  ['Table headers belong to their cells', '8.2.5.26'],
  ['Formulas are spoken correctly', '8.2.5.29'],
  ['Links describe their targets', '8.2.5.20'],
] as const

function forPeople(ua: Standard['ua']): string[] {
  return needsPerson.map(([words, clause]) => (ua === 1 ? words : `${words} (${clause})`))
}

/** What the content lets us claim. What it does not is reported with its reason. */
export function standingOf(
  article: Article,
  { tags, undrawn }: Pick<Layout, 'tags' | 'undrawn'>,
  standard: Standard,
  report: Report,
): Standing {
  const { ua, archive: part } = standard
  const survey = surveyOf(article, tags)
  for (const script of undrawn)
    survey.reasons.push({ reason: `no installed font supports its script, ${script}` })
  const { reasons } = survey
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
      ...(accessible ? [accessibleClaim(ua, article, survey)] : []),
      ...(archive ? [archiveClaim(archive)] : []),
    ],
  }
}

function accessibleClaim(ua: Standard['ua'], { meta }: Article, { pictures, tables, links }: Survey): Claim {
  return {
    standard: `PDF/UA-${ua}`,
    basis: 'construction',
    needsPerson: forPeople(ua),
    rule: 'The language and the title are known, every picture has a text alternative, and every table has headers.',
    evidence: `Language ${meta.lang}; pictures: ${pictures}, tables: ${tables}, links: ${links}.`,
  }
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

/** What the elements come to, in one walk: books have a hundred thousand. */
interface Survey {
  reasons: Reason[]
  pictures: number
  tables: number
  links: number
}

function surveyOf({ meta }: Article, tags: Tag): Survey {
  const { lang, title } = meta
  const survey: Survey = { reasons: [], pictures: 0, tables: 0, links: 0 }
  if (!isLanguageKnown(meta) || !isLanguageTag(lang))
    survey.reasons.push({ reason: 'its language is not known' })
  if (title.trim() === '') survey.reasons.push({ reason: 'it has no title' })
  surveyElement(tags, undefined, survey)
  return survey
}

function surveyElement(tag: Tag, around: string | undefined, survey: Survey): void {
  const block = tag.id ?? around
  const at = block ? { block } : {}
  if (tag.type === 'Link') survey.links++
  else if (tag.type === 'Figure') {
    survey.pictures++
    if (!tag.alt) survey.reasons.push({ reason: 'a picture has no text alternative', ...at })
  } else if (tag.type === 'Table') {
    survey.tables++
    if (!hasHeaders(tag)) survey.reasons.push({ reason: 'a table has no headers', ...at })
  }
  for (const kid of tag.kids) if (kid.kind === 'tag') surveyElement(kid, block, survey)
}

function hasHeaders(tag: Tag): boolean {
  return tag.type === 'TH' || tag.kids.some((kid) => kid.kind === 'tag' && hasHeaders(kid))
}
