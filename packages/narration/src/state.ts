import type { Article, Block, BlockNode, Words } from '@lectern/core'
import { sameScript } from './languages.js'
import type { NarrateOptions, Verbosity } from './options.js'
import type {
  Gloss,
  ScriptItem,
  SpeechItem,
  SpeechRole,
  SpeechVoice,
  SpokenPart,
  Unspoken,
} from './script.js'
import { clings, tidySpoken } from './spoken/parts.js'
import type { Verbalise } from './verbalise/index.js'
import type { NarrationMessages } from './words/index.js'

/** Words of one language that no voice speaks. */
export interface Voiceless {
  lang: string
  /** Where they are first met. */
  first: Block
  /** The first of them, where another voice reads them; without it, whole blocks are not read. */
  words?: string
  places: number
}

/** What the handlers share while a script is written. */
export interface State {
  readonly article: Article
  readonly options: Readonly<NarrateOptions>
  readonly verbosity: Verbosity
  readonly words: (lang: string) => Words<NarrationMessages>
  readonly verbalise: Verbalise
  readonly items: ScriptItem[]
  readonly unspoken: Unspoken[]
  readonly ids: Set<string>
  /** Notes that were spoken inline. */
  readonly told: Set<string>
  /** What no voice speaks, by language. */
  readonly voiceless: Map<string, Voiceless>
  /** Blocks whose endless sentence was reported. */
  readonly endless: Set<string>
  /** Languages taken for granted, by block. */
  readonly unmarked: Set<string>
  /** Id of the chapter whose track is being written. */
  chapter: string
  around: Around
  /** Said before the next words ("Year", over a cell), and its language. */
  lead: Lead[]
}

export interface Lead {
  text: string
  lang: string
  /** As it is printed ("3."); without it, it is only said. */
  marker?: string
}

/** What holds for everything inside a structure. */
export interface Around {
  role?: SpeechRole
  voice?: SpeechVoice
  skip?: string
  escape: readonly string[]
}

export interface Utterance {
  id: string
  block: string
  sentence?: string
  lang: string
  role: SpeechRole
  display: string
  parts: readonly SpokenPart[]
  glosses?: readonly Gloss[]
  insertions?: readonly string[]
}

/** Adds words to the script, after what leads them in. */
export function say(
  state: State,
  { id, parts, role, glosses = [], insertions = [], ...rest }: Utterance,
): SpeechItem {
  const { around, chapter } = state
  const leads = state.lead.flatMap((one) => voicedLead(state, one, rest.lang))
  const lead = leads.flatMap(({ text, marker }) => (marker ? [] : [text])).join(', ')
  const marker = leads.flatMap((one) => one.marker ?? []).join(' ')
  const voice = role === 'announcement' ? undefined : around.voice
  const before = spokenLeads(state, leads)
  const all = withLead(before, parts)
  const leadEnd = before.map(({ spoken }) => spoken).join(' ').length
  const item: SpeechItem = {
    type: 'speech',
    id: unique(state, id),
    ...rest,
    chapter,
    role: role === 'text' ? (around.role ?? role) : role,
    ...(lead ? { lead } : {}),
    ...(marker ? { marker } : {}),
    ...(voice ? { voice } : {}),
    ...(insertions.length > 0 ? { insertions } : {}),
    ...(glosses.length > 0 ? { glosses } : {}),
    spoken: joined(all),
    ...(leadEnd > 0 ? { leadEnd } : {}),
    parts: all,
    ...(around.skip ? { skip: around.skip } : {}),
    ...(around.escape.length > 0 ? { escape: around.escape } : {}),
  }
  state.lead = []
  state.items.push(item)
  return item
}

/** Parts with a space between them, but before punctuation ("salām, peace"). */
function joined(parts: readonly SpokenPart[]): string {
  return parts
    .flatMap(({ spoken }) => spoken || [])
    .reduce((before, part) => (before && !clings.test(part) ? `${before} ${part}` : before + part), '')
}

/** A silence. Two in a row are one, as long as the longer. */
export function pause(state: State, seconds: number, block: string): void {
  const last = state.items.at(-1)
  if (last?.type === 'pause') last.seconds = Math.max(last.seconds, seconds)
  else state.items.push({ type: 'pause', seconds, block, chapter: state.chapter })
}

/** Runs `inner` with what holds inside a structure. */
export function within(
  state: State,
  around: Partial<Around> & { structure?: string },
  inner: () => void,
): void {
  const before = state.around
  const { structure, ...rest } = around
  state.around = { ...before, ...rest, escape: structure ? [...before.escape, structure] : before.escape }
  inner()
  state.around = before
}

export function blockOf(state: State, node: BlockNode): Block {
  const block = state.article.blocks.get(node.data?.id ?? '')
  if (!block) throw new Error(`A ${node.type} without a record: the article is not prepared`)
  return block
}

/** Whether structure is announced as much as `level` asks for. */
export function announces(state: State, level: 'some' | 'all'): boolean {
  return state.verbosity === 'all' || state.verbosity === level
}

/** Whether a voice at hand reads a language. */
export function speaks({ options }: State, lang: string): boolean {
  return !lang.startsWith('und-') && (options.speaks?.(lang) ?? true)
}

/**
 * What leads in, where a voice reads it: another's voice says what is in its script as well as it can. In another
 * script it would be noise; that it is not read was said where it stands.
 */
function voicedLead(state: State, lead: Lead, around: string): Lead[] {
  if (speaks(state, lead.lang)) return [lead]
  return lead.marker || (speaks(state, around) && sameScript(lead.lang, around))
    ? [{ ...lead, lang: around }]
    : []
}

function spokenLeads({ verbalise }: State, leads: readonly Lead[]): SpokenPart[] {
  return leads.map(({ text, lang }) => ({ lang, spoken: `${tidySpoken(verbalise(text, lang))}:` }))
}

function withLead(leads: readonly SpokenPart[], parts: readonly SpokenPart[]): SpokenPart[] {
  const all: SpokenPart[] = []
  for (const part of [...leads, ...parts]) append(all, part)
  return all
}

function append(parts: SpokenPart[], part: SpokenPart): void {
  const last = parts.at(-1)
  const same = last && last.lang === part.lang && !last.ipa && !last.pause && !part.ipa
  if (!same) parts.push({ ...part })
  else parts[parts.length - 1] = withBefore(part, `${last.spoken} `)
}

/** A part after words of its language: what is said of its places moves. */
function withBefore(part: SpokenPart, before: string): SpokenPart {
  const moved = part.emphasis?.map(({ begin, end, level }) => ({
    begin: begin + before.length,
    end: end + before.length,
    level,
  }))
  return { ...part, spoken: before + part.spoken, ...(moved ? { emphasis: moved } : {}) }
}

function unique(state: State, wanted: string): string {
  let id = wanted
  for (let ordinal = 2; state.ids.has(id); ordinal++) id = `${wanted}-${ordinal}`
  state.ids.add(id)
  return id
}
