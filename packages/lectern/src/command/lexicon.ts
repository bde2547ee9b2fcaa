import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { LecternError, type Lexicon, mergeLexicons, type Pass } from '@lectern/core'
import { readPlainText } from '@lectern/node'
import { reportWord, wordsOfPls } from '../lexicon-files.js'
import type { Settings } from './settings.js'

/**
 * The lexicons of a house (PLS), under the author's own words: those named on the command line or in the
 * configuration, and those that `lectern.config.json` beside an article names, which must stand beside it too, since
 * a folder may come from strangers.
 *
 * @throws LecternError `unreadable-input`, `bad-usage`
 */
export async function lexiconOf(folder: string, own: Settings, settings: Settings): Promise<HouseLexicon> {
  const beside = await Promise.all((own.lexicon ?? []).map((name) => besideArticle(folder, name)))
  const paths = [...(settings.lexicon ?? []), ...beside]
  const all: Lexicon[] = []
  const unused: string[] = []
  for (const path of paths) {
    const read = await wordsOfPls(await contentOf(path), basename(path))
    all.unshift(read.words)
    unused.push(...read.unused)
  }
  return { lexicon: mergeLexicons(...all), unused }
}

/** The words of a house, and what of its files is of no use. */
interface HouseLexicon {
  lexicon: Lexicon
  unused: readonly string[]
}

/** Says of an article what of a house's lexicons is of no use. */
export function createUnusedPass(unused: readonly string[]): Pass {
  return (draft) => {
    for (const reason of unused) reportWord(draft, reason)
  }
}

/** Bytes of the largest lexicon. */
const most = 64 * 1024 ** 2

async function contentOf(path: string): Promise<string> {
  try {
    return await readPlainText(path, most)
  } catch (cause) {
    throw new LecternError('unreadable-input', `The lexicon ${path} cannot be read`, {
      hint: 'A lexicon must be a PLS 1.0 file.',
      cause,
    })
  }
}

async function besideArticle(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  const real = await realpath(path).catch(() => path)
  if (basename(name) === name && dirname(real) === (await realpath(folder))) return path
  throw new LecternError('bad-usage', `The lexicon ${name} is not in the folder of the article`, {
    hint: 'Use a file in that folder, or give it with --lexicon.',
  })
}
