import { signsLoaders } from './generated/signs-loaders.js'
import { speechLoaders } from './generated/speech-loaders.js'
import type { CodeSigns, Speech } from './speech.js'

/** Whether Lectern knows how a language is spoken. */
export function hasSpeech(lang: string): boolean {
  return Object.hasOwn(speechLoaders, baseOf(lang))
}

/** How a language says figures, signs and short forms, with what differs in its region; undefined where Lectern does not know. */
export async function speechOf(lang: string): Promise<Speech | undefined> {
  const load = hasSpeech(lang) ? speechLoaders[baseOf(lang)] : undefined
  if (!load) return undefined
  const { default: speech } = await load()
  const region = speech.regions?.[/-(\w+)$/.exec(lang)?.[1]?.toUpperCase() ?? '']
  return region ? merged<Speech>(speech, region as Partial<Speech>) : speech
}

/** Names of the signs of program code in a language; undefined where Lectern does not know them. */
export async function codeSignsOf(lang: string): Promise<CodeSigns | undefined> {
  const load = Object.hasOwn(signsLoaders, baseOf(lang)) ? signsLoaders[baseOf(lang)] : undefined
  return (await load?.())?.default
}

const baseOf = (lang: string) => lang.toLowerCase().split('-')[0] ?? ''

/** What a region says of its own stands for what the language says; tables are merged. */
function merged<Table extends object>(whole: Table, own: Partial<Table>): Table {
  const result = { ...whole }
  for (const [name, value] of Object.entries(own) as [keyof Table, Table[keyof Table]][]) {
    const known = whole[name]
    result[name] = isTable(known) && isTable(value) ? merged(known, value) : value
  }
  return result
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
