import {
  type Article,
  type Block,
  type Emitter,
  outputFile,
  type SoundCue,
  type SoundTrack,
} from '@lectern/core'

/** A print edition whose pages begin every so many characters, anywhere: in words, too. */
export function printEdition(article: Article, every: number): Emitter {
  const pages: { label: string; start: { block: string; offset: number } | null }[] = []
  let before = 0
  for (const block of mainBlocks(article)) {
    while (pages.length * every < before + block.text.length) {
      const offset = Math.max(0, pages.length * every - before)
      pages.push({ label: String(pages.length + 1), start: { block: block.id, offset } })
    }
    before += block.text.length
  }
  pages.push({ label: String(pages.length + 1), start: null })
  const map = { places: new Map(), pages }
  return made('pdf', {
    identifier: 'urn:uuid:6d1b0e5c-0000-8000-8000-000000000001',
    files: [],
    claims: [],
    map,
  })
}

/** A sound edition: 50 ms a character, a third of a second between sentences, tables and lists announced. */
export function soundEdition(article: Article, leave: (block: Block) => boolean = () => false): Emitter {
  const cues: SoundCue[] = []
  const tracks: SoundTrack[] = []
  let begun = 0
  for (const [track, chapter] of article.chapters.entries()) {
    let at = 0
    const speak = (cue: Pick<SoundCue, 'id' | 'block' | 'role' | 'display' | 'lang'> & Partial<SoundCue>) => {
      const seconds = Math.max(cue.display.length, 5) * 0.0501234
      const times = {
        begin: begun + at,
        end: begun + at + seconds,
        track,
        trackBegin: at,
        trackEnd: at + seconds,
      }
      cues.push({ spoken: cue.display, ...cue, ...times, words: wordsIn(cue.display, times.begin, seconds) })
      at += seconds + 0.333
    }
    for (const block of [...article.blocks.values()].filter((block) => block.chapter === chapter.id)) {
      if (leave(block)) continue
      speakBlock(block, article, speak)
    }
    tracks.push(trackOf(chapter.id, track, at))
    begun += at
  }
  const sound = {
    path: 'a.mp3',
    mediaType: 'audio/mpeg',
    duration: begun,
    cues,
    tracks,
    narrator: 'tone',
    synthetic: true,
  }
  return made('audio', { files: [], claims: [], map: { places: new Map(), sound } })
}

/** An engine that takes what stands between spaces for words, each as long as its letters. */
function wordsIn(text: string, begin: number, seconds: number): NonNullable<SoundCue['words']> {
  const at = (offset: number) => begin + (offset / Math.max(text.length, 1)) * seconds
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
    const to = index + word.length
    return { begin: at(index), end: at(to), from: index, to }
  })
}

function speakBlock(
  block: Block,
  article: Article,
  speak: (cue: Pick<SoundCue, 'id' | 'block' | 'role' | 'display' | 'lang'> & Partial<SoundCue>) => void,
) {
  const { id, lang, type } = block
  if (type === 'list' || type === 'table')
    speak({ id: `${id}~start`, block: id, role: 'announcement', display: type, lang })
  if (type === 'pageBreak')
    speak({ id: `${id}~page`, block: id, role: 'announcement', display: 'page', lang, skip: 'pagebreak' })
  const note = isInNote(block, article)
  for (const { id: sentence, begin, end } of block.sentences) {
    const display = block.text.slice(begin, end)
    speak({
      id: sentence,
      sentence,
      block: id,
      lang,
      display,
      role: note ? 'note' : 'text',
      ...(note ? { skip: 'footnote' } : {}),
    })
  }
}

function trackOf(chapter: string, index: number, duration: number): SoundTrack {
  const path = `article/track-${index + 1}.mp3`
  const bytes = new Uint8Array(2000).fill(index + 1)
  return { chapter, path, mediaType: 'audio/mpeg', duration, file: outputFile(path, 'audio/mpeg', bytes) }
}

function made(kind: string, edition: Omit<Awaited<ReturnType<Emitter['emit']>>, 'name' | 'kind'>): Emitter {
  return { name: kind, kind, emit: async () => ({ name: kind, kind, ...edition }) }
}

export function mainBlocks(article: Article): Block[] {
  return [...article.blocks.values()].filter((block) => block.text !== '' && !isInNote(block, article))
}

function isInNote(block: Block, article: Article): boolean {
  if (block.type === 'footnoteDefinition') return true
  const parent = block.parent === null ? undefined : article.blocks.get(block.parent)
  return parent !== undefined && isInNote(parent, article)
}
