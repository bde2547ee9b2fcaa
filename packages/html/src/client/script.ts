import { contents } from './contents.js'
import { player } from './player.js'
import { preferences } from './preferences.js'
import { tables } from './tables.js'

/** Id of the element that holds the script's configuration. */
export const configId = 'lectern-config'

/**
 * The page's script: each part's own source, called with the configuration. One part that fails does not stop the
 * others. The same for every page with the same parts, so its hash is too.
 */
export function pageScript(parts: { preferences: boolean; player: boolean }): string {
  const functions = [
    ...(parts.preferences ? [preferences] : []),
    contents,
    tables,
    ...(parts.player ? [player] : []),
  ]
  const calls = functions.map((part) => `(${compact(part.toString())}),`).join('\n')
  return `'use strict';for(const part of [\n${calls}\n])try{part(JSON.parse(document.getElementById('${configId}').textContent))}catch(error){reportError(error)}\n`
}

/** Without indentation and whole-line comments; the parts have no template literals of several lines. */
function compact(source: string): string {
  return source
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\s*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n')
}
