import type { Evidence } from './evidence.js'
import type { SummaryMessages } from './words.js'

/**
 * What a reader should know before reading, known deficiencies included, in whole sentences. Of an edition that lost something, that alone.
 *
 * @param publisher the publisher's own words: only what is missing is added to them
 */
export function summaryOf(evidence: Evidence, say: SummaryMessages, publisher: string | undefined): string {
  if (evidence.isUnconfirmed) return say.unconfirmed
  const { undescribed, vague, described, replaced, formulas, spoken, marked, sound, pageBreaks, headings } =
    evidence
  const untranscribed = evidence.sounds + evidence.films - evidence.transcribed
  const isSpokenWhole = sound?.isEverywhere === true && sound.unspoken.length === 0
  type Line = readonly [holds: boolean, sentence: string]
  const strengths: readonly Line[] = [
    [evidence.hasContents && headings > 0, say.withContents],
    [!evidence.hasContents && headings > 0, say.withHeadings],
    [evidence.words > 0, say.adjustable],
    [described > 0 && undescribed.length + vague.length === 0, say.describedPictures],
    [evidence.longDescriptions > 0, say.longDescriptions],
    [formulas > 0 && spoken === formulas && marked === formulas, say.spokenFormulas],
    [sound !== undefined && isSpokenWhole, say.spokenWhole],
    [pageBreaks > 0, say.pageNumbers],
  ]
  const defects: readonly Line[] = [
    [sound !== undefined && !isSpokenWhole, say.spokenInPart],
    [undescribed.length > 0, named(say.undescribedPictures(undescribed.length), undescribed.map(nameOf))],
    [replaced > 0, say.absentPictures(replaced)],
    [marked < formulas, say.plainFormulas(formulas - marked)],
    [untranscribed > 0, say.untranscribed(untranscribed)],
  ]
  const own = [...(publisher ? [] : strengths), ...defects].flatMap(([holds, sentence]) =>
    holds ? [sentence] : [],
  )
  // Chinese and Japanese put no space after a full stop.
  return [...(publisher ? [publisher.trim()] : []), ...own].join(' ').replaceAll('。 ', '。')
}

/** More than a few names help nobody. */
const mostNamed = 5

/** A sentence, and at its end in brackets what it is about: names are the same in every language. */
function named(sentence: string, names: readonly string[]): string {
  const distinct = [...new Set(names)]
  const shown = distinct.slice(0, mostNamed)
  const stop = /\p{STerm}$/u.exec(sentence)?.[0] ?? ''
  const words = sentence.slice(0, sentence.length - stop.length)
  return `${words} (${shown.join(', ')}${distinct.length > mostNamed ? ', …' : ''})${stop}`
}

/** The file as the author calls it, without its folder. */
function nameOf({ url }: { url: string }): string {
  return url.startsWith('data:') ? 'data:' : (url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? url)
}
