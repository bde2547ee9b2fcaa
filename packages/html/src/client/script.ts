import * as contents from './contents.js'
import * as player from './player.js'
import * as preferences from './preferences.js'
import * as tables from './tables.js'

/** Id of the element that holds the script's configuration. */
export const configId = 'lectern-config'

/** The exported functions of a client module; they use each other by name and import nothing. */
type Part = Readonly<Record<string, (...values: never[]) => unknown>>

/**
 * The page's script: the source of its functions, then a call for each part. One part that fails does not stop the others.
 * The same for every page with the same parts, so its hash is too.
 */
export function pageScript(parts: { preferences: boolean; player: boolean }): string {
  const entries: [Part, string][] = [
    ...(parts.preferences ? [[preferences, preferences.preferences.name] satisfies [Part, string]] : []),
    [contents, contents.contents.name],
    [tables, tables.tables.name],
    ...(parts.player ? [[player, player.player.name] satisfies [Part, string]] : []),
  ]
  const sources = entries.flatMap(([part]) => Object.values(part).map((member) => compact(member.toString())))
  const names = entries.map(([, name]) => name).join(',')
  const config = `JSON.parse(document.getElementById('${configId}').textContent)`
  return `'use strict';\n${sources.join('\n')}\nfor(const part of [${names}])try{part(${config})}catch(error){reportError(error)}\n`
}

/** Without indentation and comments on lines of their own; no string of the parts has several lines. */
function compact(source: string): string {
  return source
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\s*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}
