import {
  claimsOfSaid,
  type Evidence,
  gatherEvidence,
  saidOf,
  summaryOf,
  unspokenBlocks,
} from '@lectern/check/claims'
import { type Claim, markOfWords } from '@lectern/core'
import type { Content } from '../content.js'
import { hasContents } from './contents.js'
import type { PageParts } from './parts.js'

/** schema.org's accessibility properties, for JSON-LD. */
export interface Accessibility {
  accessMode: string[]
  accessModeSufficient?: { '@type': 'ItemList'; itemListElement: string[] }[]
  accessibilityFeature: string[]
  accessibilityHazard: string[]
  accessibilitySummary: string | { '@value': string; '@language': string }
}

/** Each from what is in the article and on the page: nothing is said that is not so. */
export function accessibilityOf({ article, summaryWords }: PageParts, evidence: Evidence): Accessibility {
  const said = saidOf(article.meta, evidence)
  const values = (property: string) => said.flatMap((one) => (one.property === property ? [one.value] : []))
  const sufficient = values('accessModeSufficient').map((value) => ({
    '@type': 'ItemList' as const,
    itemListElement: value.split(','),
  }))
  // What the publisher says holds for a whole edition only.
  const own = evidence.isUnconfirmed ? undefined : article.meta.accessibility.summary
  const summary = summaryOf(evidence, summaryWords.messages, own)
  return {
    accessMode: values('accessMode'),
    ...(sufficient.length > 0 ? { accessModeSufficient: sufficient } : {}),
    accessibilityFeature: values('accessibilityFeature'),
    accessibilityHazard: values('accessibilityHazard'),
    accessibilitySummary:
      own || !markOfWords(summaryWords.lang, article.meta.lang)
        ? summary
        : { '@value': summary, '@language': summaryWords.lang },
  }
}

/** What the page says of itself in its metadata, as claims of the edition. */
export function statementClaims({ article }: PageParts, evidence: Evidence): Claim[] {
  return claimsOfSaid(saidOf(article.meta, evidence))
}

/** What the content and the page show; claims and metadata are made from this and nothing else. */
export function evidenceOf(
  parts: PageParts,
  content: Content,
  known: Pick<Evidence, 'isUnconfirmed'>,
): Evidence {
  const { article, resource, sound } = parts
  const unspoken = sound && unspokenBlocks(article, sound.map)
  const covers = content.cover ? [content.cover] : []
  const edition = {
    hasContents: hasContents(article),
    isMoving: [...covers, ...content.pictures].some(({ url }) => resource(url)?.isMoving),
    isEmbedded: (src: string) => resource(src) !== undefined,
    pictures: covers,
    sound: unspoken && { isEverywhere: unspoken.every(({ skip }) => skip), unspoken },
    ...known,
  }
  // Marks of pages are hidden until a reader asks for them, which takes a script: they are no ground for a claim.
  return gatherEvidence(article, edition, { ...content, labelledPages: 0 })
}
