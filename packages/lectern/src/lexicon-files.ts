import type { Draft, Lexicon, Pass, Resources } from '@lectern/core'
import { rules } from './rules.js'

/** Reads the lexicons (PLS) that the front matter names: over a house's, under the front matter's own words; the first that has a word wins. */
export function createLexiconPass(resources: Resources | undefined): Pass {
  return async (draft) => {
    for (const file of draft.meta.lexiconFiles ?? []) {
      try {
        if (!resources) throw new Error('no resources were given to read it with')
        merge(draft, await wordsIn(file, resources))
      } catch (cause) {
        reportFile(draft, file, cause)
      }
    }
  }
}

async function wordsIn(file: string, resources: Resources): Promise<Lexicon> {
  const { bytes } = await resources.load(file, ['text/*', 'application/*'])
  const { readPls } = await import('@lectern/narration')
  return (await readPls(new TextDecoder().decode(bytes))).lexicon
}

function merge(draft: Draft, words: Lexicon): void {
  const { lexicon } = draft.meta
  const house = draft.options.lexicon ?? {}
  const isOwn = (word: string) => lexicon[word] !== undefined && lexicon[word] !== house[word]
  const added = Object.entries(words).filter(([word]) => !isOwn(word))
  draft.meta = { ...draft.meta, lexicon: { ...lexicon, ...Object.fromEntries(added) } }
}

function reportFile(draft: Draft, file: string, cause: unknown): void {
  const why = cause instanceof Error ? cause.message : String(cause)
  draft.report(rules['lexicon-file'], `The lexicon ${file} could not be read: ${why}`, {
    place: draft.options.front?.positions.lexicon,
    hint: 'It is a file in PLS 1.0 in the folder of the article, named relative to it.',
    cause,
  })
}
