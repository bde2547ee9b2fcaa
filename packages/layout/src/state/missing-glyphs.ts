import type { Article, Report } from '@lectern/core'
import { listed } from '../fonts/characters.js'
import { isOfScripts } from '../fonts/findings.js'
import { rules } from '../rules.js'

/** Characters that no font has, in the order in which they are met. */
export interface MissingGlyphs {
  note(character: string, block: string | undefined): void
  /**
   * One finding a script, at the first block that needs it; the characters of all others in one.
   *
   * @param scripts those without a font
   */
  report(scripts: readonly string[], article: Article, report: Report): void
}

export function createMissingGlyphs(): MissingGlyphs {
  const places = new Map<string, Set<string | undefined>>()
  return {
    note(character, block) {
      const blocks = places.get(character) ?? new Set()
      places.set(character, blocks.add(block))
    },
    report(scripts, { blocks }, report) {
      for (const [script, characters] of byScript([...places.keys()], scripts)) {
        const found = new Set(characters.flatMap((one) => [...(places.get(one) ?? [])]))
        const [block] = found
        const detail = { place: block ? blocks.get(block)?.node : undefined, block, hint }
        const what = `${listed(characters)}${found.size > 1 ? `, in ${found.size} places` : ''}`
        if (script === undefined) report(rules['glyph-missing'], `No installed font has ${what}`, detail)
        else
          report(rules['glyph-missing'], `No installed font has these letters of ${script}: ${what}`, detail)
      }
    },
  }
}

const hint = 'Its code is printed instead. Install a font package for its script, or add a font with --fonts.'

function byScript(
  characters: readonly string[],
  scripts: readonly string[],
): ReadonlyMap<string | undefined, string[]> {
  const groups = new Map<string | undefined, string[]>()
  for (const character of characters) {
    const script = scripts.find((one) => isOfScripts(character, [one]))
    const group = groups.get(script)
    if (group) group.push(character)
    else groups.set(script, [character])
  }
  return groups
}
