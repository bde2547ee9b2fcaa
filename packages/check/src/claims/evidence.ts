import { type Article, type Block, type RecordingNode, type SoundMap, saysNothing } from '@lectern/core'
import type { Image, Link, Table } from 'mdast'
import { hasTranscript } from '../transcript.js'
import { type Content, contentOf, hasCaptions, hasHeaders, isDescribed } from './content.js'

/** What an edition shows; what is said about its accessibility is said from this and nothing else. */
export interface Evidence {
  /** Words of the text. */
  words: number
  /** Headings below the title. */
  headings: number
  /** Whether the edition lists them. */
  hasContents: boolean
  /** Pictures that carry information and say which. */
  described: number
  /** Pictures that carry information and say nothing. */
  undescribed: readonly Image[]
  /** Pictures whose text alternative says nothing: a file name, "image". */
  vague: readonly Image[]
  /** Pictures that carry information and could not be had. */
  absent: number
  /** Absent pictures with a text alternative, which stands in their place. */
  replaced: number
  /** Pictures that could not be had and have nothing in their place: no text alternative, or one that says nothing. */
  lostPictures: number
  /** Pictures that carry none. */
  decorative: number
  /** How many long descriptions there are. */
  longDescriptions: number
  /** Whether a picture moves by itself, or may: that none does must be known, not supposed. */
  isMoving: boolean
  /** How many formulas there are. */
  formulas: number
  /** Formulas that are MathML. */
  marked: number
  /** Formulas with a spoken form. */
  spoken: number
  /** How many sounds the edition holds. */
  sounds: number
  /** How many films the edition holds. */
  films: number
  /** Sounds that could not be had. */
  absentSounds: number
  /** Films of the article that are not in the edition. */
  absentFilms: number
  /** Recordings that could not be had and have nothing in their place: no transcript. */
  lostRecordings: number
  /** Recordings with a transcript, and films with captions. */
  transcribed: number
  /** Films with captions that are in the edition. */
  captioned: number
  /** The others. */
  untranscribed: readonly RecordingNode[]
  /** Films without captions. */
  uncaptioned: readonly RecordingNode[]
  /** Tables without header cells. */
  headlessTables: readonly Table[]
  /** Links without words or described pictures. */
  wordlessLinks: readonly Link[]
  /** How many annotations (ruby) there are. */
  ruby: number
  /** Pages of print, or of a printed original, that are marked in the text. */
  pageBreaks: number
  /** Whether the edition lists them. */
  hasPageList: boolean
  /** Whether a lexicon or markup tells voices how words sound. */
  isMarkedForSpeech: boolean
  /** Undefined where the edition has no sound of its own. */
  sound: { isEverywhere: boolean; unspoken: readonly Block[] } | undefined
  /** Whether the edition was read back and lacked something, or could not be read: then nothing is claimed. */
  isUnconfirmed: boolean
}

/** What only the edition knows. */
export interface EditionEvidence
  extends Pick<Evidence, 'hasContents' | 'isMoving'>,
    Partial<Pick<Evidence, 'hasPageList' | 'sound' | 'isUnconfirmed'>> {
  /** Whether the edition has the picture or recording. */
  isEmbedded(src: string): boolean
  /** Pictures beside those of the text: the cover. */
  pictures?: readonly Image[]
  /** Pages of print that the edition marks besides the author's own. */
  pageBreaks?: number
  /** Whether the edition carries the article's lexicon, and the author's IPA in the text. */
  hasLexicon?: boolean
  /** Whether pronunciations go into the edition. */
  hasPronunciations?: boolean
}

/**
 * Counts what claims rest on, in an article and in one edition of it.
 *
 * @param content of the article, where it is known already
 */
export function gatherEvidence(
  article: Article,
  edition: EditionEvidence,
  content: Content = contentOf(article),
): Evidence {
  const { headings, longDescriptions, formulas, marked, spoken, ruby, wordlessLinks } = content
  return {
    words: article.source.words,
    hasContents: edition.hasContents,
    headings,
    longDescriptions,
    formulas,
    marked,
    spoken,
    ruby,
    ...pictureCounts([...(edition.pictures ?? []), ...content.pictures], edition),
    isMoving: edition.isMoving,
    ...recordingCounts(content.recordings, edition),
    headlessTables: content.tables.filter((table) => !hasHeaders(table)),
    wordlessLinks,
    pageBreaks: content.labelledPages + (edition.pageBreaks ?? 0),
    hasPageList: edition.hasPageList ?? false,
    isMarkedForSpeech:
      edition.hasLexicon === true || (edition.hasPronunciations === true && content.pronunciations > 0),
    sound: edition.sound,
    isUnconfirmed: edition.isUnconfirmed ?? false,
  }
}

function pictureCounts(images: readonly Image[], { isEmbedded }: EditionEvidence) {
  const informative = images.filter(({ decorative }) => !decorative)
  const undescribed = informative.filter((image) => !isDescribed(image))
  const absent = informative.filter(({ url }) => !isEmbedded(url))
  return {
    described: informative.length - undescribed.length,
    undescribed,
    vague: informative.filter(({ alt }) => saysNothing(alt ?? '')),
    absent: absent.length,
    replaced: absent.filter(isDescribed).length,
    lostPictures: absent.filter(({ alt }) => !isDescribed({ alt }) || saysNothing(alt ?? '')).length,
    decorative: images.length - informative.length,
  }
}

function recordingCounts(recordings: readonly RecordingNode[], { isEmbedded }: EditionEvidence) {
  const films = recordings.filter(({ kind }) => kind === 'film')
  const absent = recordings.filter(({ src }) => !isEmbedded(src))
  const absentFilms = absent.filter(({ kind }) => kind === 'film').length
  const untranscribed = recordings.filter((one) => !hasTranscript(one))
  const uncaptioned = films.filter((one) => !hasCaptions(one, isEmbedded))
  return {
    sounds: recordings.length - films.length,
    films: films.length,
    absentSounds: absent.length - absentFilms,
    absentFilms,
    lostRecordings: absent.filter((one) => !hasTranscript(one)).length,
    transcribed: recordings.length - untranscribed.length,
    captioned: films.length - uncaptioned.length,
    untranscribed,
    uncaptioned,
  }
}

/** Blocks with words that nobody speaks, or that are only announced, in reading order. */
export function unspokenBlocks(
  article: Article,
  { cues, unread = [] }: Pick<SoundMap, 'cues' | 'unread'>,
): Block[] {
  const announced = new Set(unread)
  const sentences = new Set(cues.map(({ sentence, id }) => sentence ?? id))
  const described = new Set(cues.flatMap(({ role, block }) => (role === 'description' ? [block] : [])))
  return [...article.blocks.values()].filter((block) => {
    const isSilent = block.sentences.some(({ id, begin, end }) => {
      const words = block.text.slice(begin, end)
      return /[\p{L}\p{N}]/u.test(words) && !sentences.has(id) && !described.has(block.id)
    })
    return isSilent || announced.has(block.id) || (block.skip && block.text.trim() !== '')
  })
}
