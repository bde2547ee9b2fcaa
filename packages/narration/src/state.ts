import type { Article, Block, BlockNode, Words } from '@lectern/core'
import type { SignNames } from './code/signs.js'
import type { NarrateOptions, Verbosity } from './options.js'
import type { ScriptItem, SpeechRole, SpeechVoice, Unspoken } from './script.js'
import type { InLatin } from './spoken/in-latin.js'
import type { Verbalise } from './verbalise/index.js'
import type { NarrationMessages } from './words.js'

/** Words of one language that no voice speaks. */
interface Voiceless {
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
  readonly signNames: SignNames
  /** Tells a block by its handler: what handlers of blocks that hold others need of the table of all. */
  readonly handle: (node: BlockNode) => void
  readonly items: ScriptItem[]
  readonly unspoken: Unspoken[]
  readonly ids: Set<string>
  /** Notes that were spoken inline. */
  readonly told: Set<string>
  /** What no voice speaks, by language. */
  readonly voiceless: Map<string, Voiceless>
  /** Blocks whose endless sentence was reported. */
  readonly endless: Set<string>
  /** Languages without a voice that the listener of a chapter was told of. */
  readonly toldOf: Set<string>
  /** Words of other scripts in Latin letters, where that can be done by rule. */
  readonly inLatin: InLatin
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
  /** Of a long table: cells are said without the headers over them. */
  valuesOnly?: boolean
  escape: readonly string[]
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

/** Whether this chapter has said before that a language is not read. It counts as said from now on. */
export function wasTold({ chapter, toldOf }: State, lang: string): boolean {
  const key = `${chapter} ${lang}`
  if (toldOf.has(key)) return true
  toldOf.add(key)
  return false
}

/** Whether a voice at hand reads a language. */
export function speaks({ options }: State, lang: string): boolean {
  return !lang.startsWith('und-') && (options.speaks?.(lang) ?? true)
}
