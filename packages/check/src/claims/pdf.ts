import type { Article, Claim, Metadata } from '@lectern/core'
import { languageLosses } from './language.js'

/** What the structure tree of a PDF comes to. */
export interface PdfEvidence {
  /** Pictures on its pages. */
  pictures: number
  /** Tables on its pages. */
  tables: number
  /** Links on its pages. */
  links: number
  /** What lacks a part that PDF/UA asks for, in the order of the tree, with its block. */
  lacking: readonly PdfLack[]
  /** Scripts of the article that no font draws (ISO 15924). */
  undrawn: readonly string[]
}

/** Something that keeps a PDF from a standard. */
export interface PdfLack {
  /** A picture without a text alternative, or with one that says nothing, a table without headers, or words that are missing or were not read back. */
  what: 'picture' | 'vague' | 'table' | 'words'
  /** Id of the block that it is in. */
  block?: string
}

/** What is asked for: the part of PDF/UA (ISO 14289), and that of PDF/A (ISO 19005). */
export interface PdfStandards {
  /** Part of PDF/UA (ISO 14289). */
  ua: 1 | 2
  /** Part of PDF/A (ISO 19005). */
  archive?: 2 | 3 | 4
}

/** What a PDF may claim in the end. */
export interface PdfStanding {
  /** PDF/UA holds. */
  accessible: boolean
  /** Part and level of PDF/A that hold. */
  archive?: { part: 2 | 3 | 4; level: 'A' | 'U' | 'F' | '' }
  /** The claims of the standards that hold, for the edition. */
  claims: readonly Claim[]
  /** Why PDF/UA does not hold. */
  lost: readonly { reason: string; block?: string }[]
}

/**
 * Level A of PDF/A holds where PDF/UA does; else the PDF is archived as Unicode (parts 2 and 3). One that lost words claims nothing: an archive would
 * keep them out for good.
 */
export function pdfStanding(
  article: Pick<Article, 'meta' | 'findings' | 'source'>,
  standards: PdfStandards,
  evidence: PdfEvidence,
): PdfStanding {
  const { ua, archive: part } = standards
  const lost = lossesOf(article, evidence)
  const accessible = lost.length === 0
  const isWhole = !evidence.lacking.some(({ what }) => what === 'words')
  const archive =
    isWhole && part
      ? { part, level: levelOf(part, accessible, article.source.bytes !== undefined) }
      : undefined
  return {
    accessible,
    ...(archive ? { archive } : {}),
    claims: [
      ...(accessible ? [accessibleClaim(ua, article.meta, evidence)] : []),
      ...(archive ? [archiveClaim(archive)] : []),
    ],
    lost,
  }
}

/** Part 4 has no level for structure, which PDF/UA-2 claims; its level F is for files to which the article is attached. */
function levelOf(part: 2 | 3 | 4, accessible: boolean, isAttached: boolean): 'A' | 'U' | 'F' | '' {
  if (part === 4) return isAttached ? 'F' : ''
  return accessible ? 'A' : 'U'
}

function lossesOf(
  article: Pick<Article, 'meta' | 'findings'>,
  { lacking, undrawn }: PdfEvidence,
): PdfStanding['lost'] {
  return [
    ...languageLosses(article).map(({ reason }) => ({ reason })),
    ...(article.meta.title.trim() === '' ? [{ reason: 'it has no title' }] : []),
    ...lacking.map(({ what, ...place }) => ({ reason: lacks[what], ...place })),
    ...undrawn.map((script) => ({ reason: `no installed font supports its script, ${script}` })),
  ]
}

const lacks: Readonly<Record<PdfLack['what'], string>> = {
  picture: 'a picture has no text alternative',
  vague: 'the text alternative of a picture does not say what it shows',
  table: 'a table has no headers',
  words: 'words of the article are missing in it, or it could not be read back',
}

function accessibleClaim(
  ua: PdfStandards['ua'],
  { lang }: Metadata,
  { pictures, tables, links }: PdfEvidence,
): Claim {
  return {
    standard: `PDF/UA-${ua}`,
    basis: 'construction',
    needsPerson: needsPerson.map(([words, clause]) => (ua === 1 ? words : `${words} (${clause})`)),
    rule: 'The language and the title are known, every picture has a text alternative, and every table has headers.',
    evidence: `Language ${lang}; pictures: ${pictures}, tables: ${tables}, links: ${links}.`,
  }
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

function archiveClaim(archive: { part: number; level: string }): Claim {
  return {
    standard: archiveName(archive),
    basis: 'construction',
    rule:
      archive.part === 4
        ? 'Every character can be copied out. Level F has the article attached.'
        : 'Level A holds where PDF/UA does; level U where every character can be copied out.',
    evidence: 'All fonts are embedded, and colours are given in sRGB or by a profile.',
  }
}

/** "PDF/A-2a". */
export const archiveName = ({ part, level }: { part: number; level: string }): string =>
  `PDF/A-${part}${level.toLowerCase()}`
