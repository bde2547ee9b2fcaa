import type { Article, EmitContext } from '@lectern/core'
import type { Script, SpeechItem } from '@lectern/narration'
import { shortened } from '../reports.js'
import { rules } from '../rules.js'

/** Seconds in the recording. */
export interface Range {
  begin: number
  end: number
}

/** The items of a script where they were found. */
export interface Placed {
  script: Script
  /** Items and where they are heard; one that `isRough` may begin a little sooner or later. */
  items: readonly { item: SpeechItem; range: Range | undefined; isRough?: boolean }[]
  /** What is heard between items; with cues, in which words. */
  added: readonly { after: SpeechItem | undefined; range: Range; words?: string }[]
  /** Whether the words sound like chance. */
  isOther: boolean
}

export interface ToldPlaces {
  script: Script
  places: readonly { item: SpeechItem; range: Range }[]
  isWhole: boolean
  isTranscribed: boolean
  /** Stands for a name that nobody gave. */
  nobody: string
}

interface Around {
  article: Article
  context: EmitContext
  narrator: string | undefined
}

/**
 * Reports what a recording leaves out and adds, and makes its script: what was added in known words stands in it, so
 * that the transcript has it. Printed sentences stay in it; words of Lectern's own that nobody said do not.
 */
export function reportPlaced(placed: Placed, { context, narrator }: Around): ToldPlaces {
  if (!narrator) reportNobody(context)
  const omitted = placed.items.filter(({ item, range }) => !range && isPrinted(item))
  for (const { item } of omitted) reportOmitted(item, context)
  for (const { item, range, isRough } of placed.items) if (range && isRough) reportRough(item, range, context)
  for (const addition of placed.added) reportAdded(addition, context)
  const additions = addedItems(placed)
  const places = [...heard(placed), ...additions].sort((a, b) => a.range.begin - b.range.begin)
  const unsaid = new Set(
    placed.items.flatMap(({ item, range }) => (range || isPrinted(item) ? [] : [item.id])),
  )
  return {
    script: withAdditions(placed.script, unsaid, additions),
    places,
    isWhole: omitted.length === 0,
    isTranscribed: placed.added.every(({ words }) => words !== undefined),
    nobody: 'a person whose name is not given',
  }
}

const isPrinted = ({ role }: SpeechItem) => role === 'text' || role === 'note'

function heard({ items }: Placed): { item: SpeechItem; range: Range }[] {
  return items.flatMap(({ item, range }) => (range ? [{ item, range }] : []))
}

interface Addition {
  item: SpeechItem
  range: Range
  after: SpeechItem | undefined
}

function addedItems({ added, script, items }: Placed): Addition[] {
  return added.flatMap(({ after, range, words }, index) => {
    const beside = after ?? items[0]?.item
    if (!words || !beside) return []
    const item: SpeechItem = {
      type: 'speech',
      id: `${beside.block}~added-${index + 1}`,
      block: beside.block,
      chapter: beside.chapter,
      lang: script.lang,
      role: 'announcement',
      display: words,
      spoken: words,
      parts: [{ lang: script.lang, spoken: words }],
    }
    return [{ item, range, after }]
  })
}

function withAdditions(script: Script, unsaid: ReadonlySet<string>, additions: readonly Addition[]): Script {
  const of = (id: string | undefined) =>
    additions.filter(({ after }) => after?.id === id).map(({ item }) => item)
  const items = script.items
    .filter((item) => item.type === 'pause' || !unsaid.has(item.id))
    .flatMap((item) => [item, ...(item.type === 'speech' ? of(item.id) : [])])
  return { ...script, items: [...of(undefined), ...items] }
}

function reportNobody({ report }: EmitContext): void {
  report(rules['recording-narrator'], 'The narrator of the recording is not named', {
    hint: 'Add narrator: to the front matter.',
  })
}

function reportOmitted(item: SpeechItem, { report }: EmitContext): void {
  report(rules['recording-omits'], `"${shortened(item.display)}" is not in the recording`, {
    block: item.block,
    hint: 'The transcript still contains it. Record it, or remove it from the article.',
  })
}

function reportRough(item: SpeechItem, { begin }: Range, { report }: EmitContext): void {
  const where = `"${shortened(item.display)}" begins near ${clock(begin)} in the recording`
  report(rules['recording-rough'], `${where}; the exact time is uncertain`, {
    block: item.block,
    hint: 'Check it by ear: the narrator may have started over, paused or said something else. Cues can set the exact time.',
  })
}

function reportAdded({ after, range, words }: Placed['added'][number], { report }: EmitContext): void {
  const what = words ? `"${shortened(words)}"` : 'words that are not in the article'
  report(
    rules['recording-adds'],
    `The recording says ${what} from ${clock(range.begin)} to ${clock(range.end)}`,
    {
      ...(after ? { block: after.block } : {}),
      hint: words
        ? 'The transcript contains these words, marked as heard only.'
        : 'Add the words to the article, or give cues that contain them: a transcript must contain everything that is said.',
    },
  )
}

function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10)
  return `${Math.floor(tenths / 600)}:${String(Math.floor(tenths / 10) % 60).padStart(2, '0')}.${tenths % 10}`
}
