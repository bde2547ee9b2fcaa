import { formulasLoaders } from './generated/formulas-loaders.js'

type Texts = Readonly<Record<string, string>>

/** How a language says formulas: `formulas.yaml` of its folder. `formulas.schema.json` says what each field means. */
export interface Formulas {
  /** What speech-rule-engine calls the language. */
  locale: string
  /** Other tags that are spoken so. */
  alsoFor?: readonly string[]
  /** "not yet", or who reviewed the words and when. */
  reviewed: string
  /** The engine's rules: what a formula means (also where this is left out), or how it is written. */
  rules?: 'clearspeak' | 'mathspeak'
  /** Language whose ClearSpeak rules are taken, where the engine has none. */
  rulesOf?: string
  /** What is said for meanings that the engine has no rules for, or says otherwise. */
  meanings: Texts
  /** Words of the engine, and what is said for each. */
  texts?: Texts
  /** What rules of the engine say, by their names. */
  actions?: Texts
  /** Names of characters. */
  symbols?: Texts
  /** Names of functions, by what TeX calls them. */
  functions?: Texts
  /** Names of units: one, or of one and of several. */
  units?: Readonly<Record<string, string | readonly string[]>>
  /** Regular expressions and what stands for each in what the rules say. */
  corrections?: readonly (readonly string[])[]
}

/** Whether Lectern knows how a language says formulas. */
export function hasFormulas(lang: string): boolean {
  return Object.hasOwn(formulasLoaders, baseOf(lang))
}

/** How a language says formulas; undefined where Lectern does not know. */
export async function formulasOf(lang: string): Promise<Formulas | undefined> {
  const load = hasFormulas(lang) ? formulasLoaders[baseOf(lang)] : undefined
  return (await load?.())?.default
}

const baseOf = (lang: string) => lang.toLowerCase().split('-')[0] ?? ''
