import { type Catalogue, createCatalogue } from '@lectern/core'
import { loaders } from './generated/loaders.js'
import english from './generated/messages/en.js'
import type { AllMessages } from './generated/messages.js'

/** Where a message is said. What is said in several places is in `common`, which each of them has. */
export type Group = Exclude<keyof AllMessages, 'common'>

/** What is said in one place. */
export type MessagesOf<G extends Group> = Readonly<AllMessages['common'] & AllMessages[G]>

/**
 * The words of one place, by language: those of the asked language if Lectern speaks it, else English. `lang` says which.
 * A language is loaded when it is first asked for.
 *
 * @example
 * const { messages, lang } = await catalogueOf('page').load('fr-CA')
 * messages.contents // 'Sommaire', and lang is 'fr'
 */
export function catalogueOf<G extends Group>(group: G): Catalogue<MessagesOf<G>> {
  const others = Object.entries(loaders).map(([lang, load]) => {
    return [lang, async () => ({ default: wordsOf((await load()).default, group) })] as const
  })
  return createCatalogue(wordsOf(english, group), Object.fromEntries(others))
}

function wordsOf<G extends Group>(all: AllMessages, group: G): MessagesOf<G> {
  return { ...all.common, ...all[group] }
}
