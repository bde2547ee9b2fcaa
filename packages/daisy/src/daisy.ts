import { isUnconfirmed, unspokenBlocks } from '@lectern/check/claims'
import {
  type Article,
  type Claim,
  type Edition,
  type EmitContext,
  type Emitter,
  firstOfKind,
  type OutputFile,
  outputFile,
  type Place,
  type SoundMap,
  safePath,
  writtenFile,
  xmlName,
} from '@lectern/core'
import type { Book } from './book.js'
import { type Content, contentName, styleName, writeContent } from './content/content.js'
import { xhtmlType } from './content/document.js'
import { style } from './content/style.js'
import { entriesOf } from './ncc/entries.js'
import type { Counts } from './ncc/metadata.js'
import { nccPieces } from './ncc/ncc.js'
import { type DaisyOptions, daisyIdentity } from './options.js'
import { loadResources } from './resources.js'
import { rules } from './rules.js'
import { durationOf, type Part } from './sound/parallel.js'
import { partsOf, silentParts } from './sound/parts.js'
import { smilPieces } from './sound/smil.js'
import { words } from './words.js'

/**
 * An emitter of DAISY 2.02: a folder of text, sound and navigation for the players of libraries for the blind. The sound is that of the
 * run, the pages are those of its PDF.
 *
 * @throws LecternError `bad-usage`
 */
export function daisy(options: DaisyOptions = {}): Emitter {
  return { ...daisyIdentity(options), emit: (article, context) => toDaisy(article, context, options) }
}

/** Makes the DAISY edition of an article. */
export async function toDaisy(
  article: Article,
  context: EmitContext,
  options: DaisyOptions = {},
): Promise<Edition> {
  const { name } = daisyIdentity(options)
  context.progress({ edition: name, label: 'writing the talking book' })
  const folder = safePath(`${context.name}.${name}`)
  const sound = soundOf(context)
  const book: Book = { article, context, options, sound, words: await words.load(article.meta.lang) }
  const resources = await loadResources(article, context, folder)
  const content = await writeContent(book, folder, resources.resolve)
  context.signal?.throwIfAborted()
  const parts = sound ? partsOf(article, sound, content.facts) : silentParts(article, content.facts)
  const files = [
    ...(await textFiles(book, content, parts, folder)),
    ...(sound ? trackFiles(sound, parts, folder) : []),
    ...resources.files,
  ]
  const multimediaType = typeOf(book)
  const counts: Counts = {
    entries: entriesOf(content.facts, parts),
    duration: parts.reduce((sum, part) => sum + durationOf(part), 0),
    files: files.length + 1,
    multimediaType,
  }
  const ncc = await writtenFile(context.scratch, `${folder}/ncc.html`, xhtmlType, nccPieces(book, counts))
  return {
    name,
    kind: 'daisy',
    identifier: article.meta.identifier,
    files: [ncc, ...files],
    map: { places: placesOf(article, content, `${folder}/${contentName}`) },
    claims: isUnconfirmed(name, context.findings) ? [] : claimsOf(counts),
  }
}

/** The sound of the run, where DAISY players play it. */
function soundOf({ editions, report }: EmitContext): SoundMap | undefined {
  const sound = firstOfKind(editions, 'audio')?.map.sound
  if (!sound || sound.cues.length === 0) {
    report(rules['no-sound'], 'The DAISY book has text only, because the run makes no sound', {
      hint: 'Make the sound in the same run: --to audio,daisy.',
    })
    return undefined
  }
  const foreign = sound.tracks.find(({ mediaType }) => !/^audio\/(mpeg|wav)$/.test(mediaType))
  if (!foreign) return sound
  report(rules['no-sound'], `The DAISY book has text only: its players do not play ${foreign.mediaType}`, {
    hint: 'Make the sound as MP3.',
  })
  return undefined
}

/** What is printed and not heard is a finding each, and takes the claim away that all of the text is heard. */
function typeOf({ article, sound, context: { report } }: Book): Counts['multimediaType'] {
  if (!sound) return 'textNcc'
  const unspoken = unspokenBlocks(article, sound)
  for (const { id, position } of unspoken)
    report(rules['sound-gap'], 'This text is printed, but not read out', {
      place: position,
      block: id,
      hint: 'The findings of the sound say why.',
    })
  return unspoken.length > 0 ? 'textPartAudio' : 'audioFullText'
}

async function textFiles(
  { article, context: { scratch } }: Book,
  content: Content,
  parts: readonly Part[],
  folder: string,
): Promise<OutputFile[]> {
  let elapsed = 0
  const smils: OutputFile[] = []
  for (const part of parts) {
    const pieces = smilPieces(part, elapsed, article.meta)
    smils.push(await writtenFile(scratch, `${folder}/${part.name}.smil`, 'application/smil', pieces))
    elapsed += durationOf(part)
  }
  return [content.file, outputFile(`${folder}/${styleName}`, 'text/css', style), ...smils]
}

/** The tracks that the sound edition made, under the names that the SMIL files have for them. */
function trackFiles({ tracks }: SoundMap, parts: readonly Part[], folder: string): OutputFile[] {
  return parts.flatMap(({ name, audio }) => {
    const track = tracks[Number(name) - 1]
    return track && audio ? [{ ...track.file, path: `${folder}/${audio}`, mediaType: track.mediaType }] : []
  })
}

/** Blocks that have an element of their own; what is sound only (a pause) has none. */
function placesOf(article: Article, { facts }: Content, path: string): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const id of article.blocks.keys()) {
    const name = xmlName(id)
    if (facts.places.has(name)) places.set(id, { kind: 'fragment', path, id: name })
  }
  return places
}

function claimsOf({ multimediaType }: Counts): Claim[] {
  const made: Claim = {
    standard: 'DAISY 2.02',
    basis: 'construction',
    rule: 'Its files are made after the DAISY 2.02 specification.',
    evidence: `ncc:multimediaType ${multimediaType}`,
  }
  return [made]
}
