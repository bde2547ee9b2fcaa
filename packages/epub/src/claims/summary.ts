import type { Node } from 'unist'
import type { EpubMessages } from '../words/index.js'
import type { Evidence } from './evidence.js'

/** What a reader should know before the book is opened, known deficiencies included, in whole sentences. */
export function summaryOf(evidence: Evidence, say: EpubMessages, publisher: string | undefined): string {
  const { undescribed, described, absent, formulas, spoken, sound, pageBreaks } = evidence
  const untranscribed = evidence.sounds + evidence.films - evidence.transcribed
  const isSpokenWhole = sound?.isEverywhere === true && sound.unspoken.length === 0
  const lines: readonly (readonly [holds: boolean, sentence: string])[] = [
    [true, say.structured],
    [described > 0 && undescribed.length === 0, say.describedPictures],
    [evidence.longDescriptions > 0, say.longDescriptions],
    [formulas > 0 && spoken === formulas && evidence.marked === formulas, say.spokenFormulas],
    [sound !== undefined && isSpokenWhole, say.spokenWhole],
    [sound !== undefined && !isSpokenWhole, say.spokenInPart],
    [pageBreaks > 0, say.pageNumbers],
    [undescribed.length > 0, named(say.undescribedPictures(undescribed.length), undescribed.map(nameOf))],
    [absent > 0, say.absentPictures(absent)],
    [evidence.marked < formulas, say.plainFormulas(formulas - evidence.marked)],
    [untranscribed > 0, say.untranscribed(untranscribed)],
  ]
  const own = lines.filter(([holds]) => holds).map(([, sentence]) => sentence)
  return [...(publisher ? [publisher.trim()] : []), ...own].join(' ')
}

/** More than a few names help nobody. */
const mostNamed = 5

/** A sentence, and after it in brackets what it is about: names are the same in every language. */
function named(sentence: string, names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, mostNamed)
  return `${sentence} (${shown.join(', ')}${names.length > mostNamed ? ', …' : ''})`
}

/** The file as the author calls it, without its folder. */
function nameOf(picture: Node): string {
  const { url } = picture as Node & { url?: string }
  if (url === undefined) return picture.type
  return url.startsWith('data:') ? 'data:' : (url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? url)
}
