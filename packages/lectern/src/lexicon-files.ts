import { type Draft, type Lexicon, lexiconIn, mergeLexicons, type Pass, type Resources } from '@lectern/core'
import { rules } from './rules.js'

/** Reads the lexicons (PLS) that the front matter names: over a house's, under the front matter's own words; the first that has a word wins. */
export function createLexiconPass(resources: Resources | undefined): Pass {
  return async (draft) => {
    const files: Lexicon[] = []
    for (const file of draft.meta.lexiconFiles ?? []) {
      try {
        if (!resources) throw new Error('no resources were given to load it from')
        files.push(await wordsIn(file, resources, draft))
      } catch (cause) {
        reportFile(draft, file, cause)
      }
    }
    if (files.length > 0) merge(draft, files)
  }
}

async function wordsIn(file: string, resources: Resources, draft: Draft): Promise<Lexicon> {
  const { bytes } = await resources.load(file, ['text/*', 'application/*'])
  const { words, unused } = await wordsOfPls(new TextDecoder().decode(bytes), file)
  for (const reason of unused) reportWord(draft, reason, draft.options.front?.positions.lexicon)
  return words
}

/** The words of a lexicon, each of its language, and what of it is of no use, a sentence each. */
export async function wordsOfPls(xml: string, file: string): Promise<{ words: Lexicon; unused: string[] }> {
  const { readPls } = await import('@lectern/narration')
  const { lang, lexicon, unusable } = await readPls(xml)
  const unused = unusable.map(
    ({ word, line, why }) =>
      `${word ? `"${word}"` : 'A lexeme'} of the lexicon ${file}${line ? ` (line ${line})` : ''} is not used: ${reasons[why]}`,
  )
  return { words: lang ? lexiconIn(lang, lexicon) : lexicon, unused }
}

const reasons = {
  alphabet: 'its pronunciation is not in IPA',
  role: 'it applies to one part of speech only, which the text does not mark',
  empty: 'it has no pronunciation, or no word',
} as const

type Place = NonNullable<Draft['options']['front']>['positions'][string]

export function reportWord(draft: Draft, reason: string, place?: Place): void {
  draft.report(rules['lexicon-word'], reason, {
    place,
    hint: 'Give it a <phoneme> in IPA, or an <alias>.',
  })
}

function merge(draft: Draft, files: readonly Lexicon[]): void {
  const { lexicon } = draft.meta
  const house = draft.options.lexicon ?? {}
  const own = Object.entries(lexicon).filter(([word, spoken]) => spoken !== house[word])
  draft.meta = { ...draft.meta, lexicon: mergeLexicons(Object.fromEntries(own), ...files, house) }
}

function reportFile(draft: Draft, file: string, cause: unknown): void {
  const why = cause instanceof Error ? cause.message : String(cause)
  draft.report(rules['lexicon-file'], `The lexicon ${file} could not be read: ${why}`, {
    place: draft.options.front?.positions.lexicon,
    hint: 'A lexicon must be a PLS 1.0 file in the folder of the article, with a path relative to it.',
    cause,
  })
}
