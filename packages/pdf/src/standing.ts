import {
  archiveName,
  isUnconfirmed,
  type PdfEvidence,
  type PdfLack,
  type PdfStanding,
  pdfStanding,
} from '@lectern/check/claims'
import { type Article, type EmitContext, saysNothing } from '@lectern/core'
import type { Layout, Tag } from '@lectern/layout'
import { rules } from './rules.js'
import type { Standard } from './standard.js'

export interface Standing extends PdfStanding {
  standard: Standard
}

/** What the content lets us claim. What it does not is reported with its reason. */
export function standingOf(
  article: Article,
  { tags, undrawn }: Pick<Layout, 'tags' | 'undrawn'>,
  standard: Standard,
  { name, report, findings = [] }: Pick<EmitContext, 'name' | 'report' | 'findings'>,
): Standing {
  const survey = surveyOf(tags)
  // Reading the edition back has already reported these words.
  if (isUnconfirmed(name, findings)) survey.lacking.push({ what: 'words' })
  const standing = pdfStanding(article, standard, { ...survey, undrawn })
  for (const { reason, block } of standing.lost) {
    const detail = { block, place: block ? article.blocks.get(block)?.node : undefined }
    report(rules['pdf-ua'], `The PDF does not claim PDF/UA-${standard.ua}: ${reason}`, detail)
  }
  const { archive } = standing
  if (archive?.level === 'U') {
    const [less, more] = [archiveName(archive), archiveName({ ...archive, level: 'A' })]
    report(rules['pdf-a'], `The PDF claims ${less} instead of ${more}, for the same reasons`)
  }
  return { ...standing, standard }
}

/** What the elements come to, in one walk: books have a hundred thousand. */
interface Survey extends Omit<PdfEvidence, 'undrawn'> {
  lacking: PdfLack[]
}

function surveyOf(tags: Tag): Survey {
  const survey: Survey = { lacking: [], pictures: 0, tables: 0, links: 0 }
  surveyElement(tags, undefined, survey)
  return survey
}

function surveyElement(tag: Tag, around: string | undefined, survey: Survey): void {
  const block = tag.id ?? around
  const at = block ? { block } : {}
  if (tag.type === 'Link') survey.links++
  else if (tag.type === 'Figure') {
    survey.pictures++
    if (!tag.alt) survey.lacking.push({ what: 'picture', ...at })
    else if (saysNothing(tag.alt)) survey.lacking.push({ what: 'vague', ...at })
  } else if (tag.type === 'Table') {
    survey.tables++
    if (!hasHeaders(tag)) survey.lacking.push({ what: 'table', ...at })
  }
  for (const kid of tag.kids) if (kid.kind === 'tag') surveyElement(kid, block, survey)
}

/** Whether a table has header cells of its own, not those of a table inside one of its cells. */
function hasHeaders(tag: Tag): boolean {
  return tag.kids.some(
    (kid) => kid.kind === 'tag' && (kid.type === 'TH' || (kid.type !== 'Table' && hasHeaders(kid))),
  )
}
