import type { Article } from '@lectern/core'
import type { Content } from '../content.js'

export interface Accessibility {
  accessMode: string[]
  accessModeSufficient: string[]
  accessibilityFeature: string[]
  accessibilityHazard: string[]
  accessibilitySummary?: string
}

/** The schema.org accessibility properties, each from what is in the article: nothing is said that is not so. */
export function accessibilityOf(
  article: Article,
  content: Content,
  hasContents: boolean,
  hasSound: boolean,
): Accessibility {
  const { hazards, summary } = article.meta.accessibility
  const isDescribed = content.undescribed.length === 0 && content.untranscribed.length === 0
  const modes = [
    'textual',
    ...(content.informative.length > 0 || content.media.some(({ kind }) => kind === 'film')
      ? ['visual']
      : []),
    ...(content.media.length > 0 ? ['auditory'] : []),
  ]
  return {
    accessMode: modes,
    accessModeSufficient: isDescribed ? ['textual'] : [modes.join(',')],
    accessibilityFeature: featuresOf(content, hasContents, hasSound),
    accessibilityHazard: hazards && hazards.length > 0 ? [...hazards] : [hazardOf(content)],
    ...(summary ? { accessibilitySummary: summary } : {}),
  }
}

function featuresOf(content: Content, hasContents: boolean, hasSound: boolean): string[] {
  const { informative, undescribed, formulas, mathml, unspoken, media, untranscribed, uncaptioned } = content
  const films = media.filter(({ kind }) => kind === 'film')
  const features: [string, boolean][] = [
    ['structuralNavigation', content.headings > 0],
    ['tableOfContents', hasContents],
    ['readingOrder', true],
    ['displayTransformability', true],
    ['alternativeText', informative.length > 0 && undescribed.length === 0],
    ['longDescription', content.longDescriptions > 0],
    ['MathML', formulas > 0 && mathml === formulas],
    ['describedMath', formulas > 0 && unspoken.length === 0],
    ['transcript', media.length > 0 && untranscribed.length === 0],
    ['closedCaptions', films.length > 0 && uncaptioned.length === 0],
    ['pageBreakMarkers', content.pageBreaks > 0],
    ['rubyAnnotations', content.ruby > 0],
    ['synchronizedAudioText', hasSound],
  ]
  return features.flatMap(([name, holds]) => (holds ? [name] : []))
}

/** Words, formulas and tables cannot flash or play; of pictures and recordings only the publisher knows. */
function hazardOf({ informative, media }: Content): string {
  return informative.length === 0 && media.length === 0 ? 'none' : 'unknown'
}
