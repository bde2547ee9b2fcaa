import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { LecternError, type Lexicon } from '@lectern/core'
import type { Settings } from './settings.js'

/**
 * The lexicons of a house (PLS), under the author's own words: those named on the command line or in the
 * configuration, and those that `lectern.config.json` beside an article names, which must stand beside it too, since
 * a folder may come from strangers.
 *
 * @throws LecternError `unreadable-input`, `bad-usage`
 */
export async function lexiconOf(folder: string, own: Settings, settings: Settings): Promise<Lexicon> {
  const beside = await Promise.all((own.lexicon ?? []).map((name) => besideArticle(folder, name)))
  const paths = [...(settings.lexicon ?? []), ...beside]
  const all: Lexicon[] = []
  for (const path of paths) all.push(await readLexicon(path))
  return Object.assign({}, ...all)
}

async function readLexicon(path: string): Promise<Lexicon> {
  const [xml, { readPls }] = await Promise.all([contentOf(path), import('@lectern/narration')])
  return (await readPls(xml)).lexicon
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new LecternError('unreadable-input', `The lexicon ${path} cannot be read`, {
      hint: 'It is a file in PLS 1.0.',
      cause,
    })
  }
}

async function besideArticle(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  const real = await realpath(path).catch(() => path)
  if (basename(name) === name && dirname(real) === (await realpath(folder))) return path
  throw new LecternError('bad-usage', `The lexicon ${name} does not stand beside the article`, {
    hint: 'Name a file of the same folder, or give --lexicon.',
  })
}
