import type { Article, Block, Media } from '@lectern/core'
import type { Image } from 'mdast'
import type { Node } from 'unist'
import { eachNode } from '../walk.js'

/** What the content shows; claims are made from this and nothing else. */
export interface Evidence {
  words: number
  headings: number
  /** Pictures that carry information and say which. */
  described: number
  /** Pictures that carry information and say nothing. */
  undescribed: readonly Node[]
  /** Of both, those that could not be embedded. */
  absent: number
  decorative: number
  longDescriptions: number
  /** Whether a picture moves or a film plays. */
  isMoving: boolean
  formulas: number
  /** Formulas that are MathML. */
  marked: number
  /** Formulas with a spoken form. */
  spoken: number
  sounds: number
  films: number
  transcribed: number
  captioned: number
  ruby: number
  pageBreaks: number
  /** Whether a lexicon or markup tells reading systems how words sound. */
  isMarkedForSpeech: boolean
  /** Undefined where the book has no sound. */
  sound?: { isEverywhere: boolean; unspoken: readonly Block[] }
}

export interface Extras {
  isEmbedded(src: string): boolean
  isMoving: boolean
  pageBreaks: number
  hasLexicon: boolean
  /** Whether the author's IPA is written into the text. */
  hasPronunciations: boolean
  isCoverUndescribed: boolean
  sound?: Evidence['sound']
}

/** Looks at every node once. */
export function gatherEvidence(article: Article, extras: Extras): Evidence {
  const pictures = createPictureCount(extras)
  const count = {
    headings: 0,
    longDescriptions: 0,
    formulas: 0,
    marked: 0,
    spoken: 0,
    ruby: 0,
    pronunciations: 0,
  }
  const recordings: Media[] = []
  eachNode(article.tree, (node) => {
    if (node.type === 'image') pictures.add(node)
    if (node.type === 'media') recordings.push(node)
    if (node.type === 'heading') count.headings += 1
    if (node.type === 'description') count.longDescriptions += 1
    if (node.type === 'ruby') count.ruby += 1
    if (node.type === 'pronunciation' && node.ipa) count.pronunciations += 1
    if (node.type === 'math' || node.type === 'inlineMath') {
      count.formulas += 1
      if (node.data?.formula) count.marked += 1
      if (node.alt || node.data?.formula?.speech) count.spoken += 1
    }
  })
  return {
    words: article.source.words,
    ...count,
    ...pictures.result(),
    ...recordingCounts(recordings),
    isMoving: extras.isMoving,
    pageBreaks: extras.pageBreaks,
    isMarkedForSpeech: extras.hasLexicon || (extras.hasPronunciations && count.pronunciations > 0),
    ...(extras.sound ? { sound: extras.sound } : {}),
  }
}

function createPictureCount({ isEmbedded, isCoverUndescribed }: Extras) {
  const undescribed: Node[] = isCoverUndescribed ? [{ type: 'cover' }] : []
  const count = { described: 0, absent: 0, decorative: 0 }
  return {
    add(node: Image): void {
      if (node.decorative) {
        count.decorative += 1
        return
      }
      if ((node.alt ?? '').trim() === '') undescribed.push(node)
      else count.described += 1
      if (!isEmbedded(node.url)) count.absent += 1
    },
    result: () => ({ ...count, undescribed }),
  }
}

function recordingCounts(recordings: readonly Media[]) {
  const films = recordings.filter(({ kind }) => kind === 'film')
  const hasTranscript = ({ children }: Media) => children.some(({ type }) => type !== 'caption')
  const hasCaptions = ({ tracks = [] }: Media) => tracks.some(({ kind }) => kind === 'captions')
  return {
    sounds: recordings.length - films.length,
    films: films.length,
    transcribed: recordings.filter(hasTranscript).length,
    captioned: films.filter(hasCaptions).length,
  }
}
