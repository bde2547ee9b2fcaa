import { basename, join } from 'node:path'
import { LecternError } from '@lectern/core'
import { readPlainText } from '@lectern/node'
import { isRecord } from './config-values.js'
import { readSettings, type Settings, settingsOfArticle } from './settings.js'

const name = 'lectern.config.json'

/** Bytes of the largest one. */
const most = 16 * 1024 ** 2

/**
 * What `lectern.config.json` beside an article says of that one file, under `articles`: the place for the language and
 * the date of a plain text, which has no front matter. JSON only: a folder of articles may come from strangers, so no
 * program in it is run.
 *
 * @throws LecternError `bad-usage`
 */
export async function articleSettings(folder: string, path: string): Promise<Settings> {
  const text = await readPlainText(join(folder, name), most).catch(() => undefined)
  if (text === undefined) return {}
  const entry = field(field(parse(text), 'articles'), basename(path))
  if (entry === undefined) return {}
  const label = (key: string) => `articles.${basename(path)}.${key} in ${name}`
  const other = isRecord(entry) ? Object.keys(entry).find((key) => !isOfArticle(key)) : ''
  if (isRecord(entry) && other === undefined) return readSettings(entry, label)
  throw new LecternError(
    'bad-usage',
    other
      ? `${label(other)} cannot be said of one article`
      : `${label('').replace('. in', ' in')} must be an object`,
    { hint: `Of one article can be said ${settingsOfArticle.join(', ')}.` },
  )
}

function isOfArticle(key: string): boolean {
  return settingsOfArticle.some((one) => one === key)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LecternError('bad-usage', `${name}, next to the article, is not valid JSON`, {
      hint: 'Correct the syntax of the file.',
      cause,
    })
  }
}

function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
