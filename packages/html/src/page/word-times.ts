import type { SoundCue } from '@lectern/core'
import type { Element } from 'hast'

/**
 * Times of a sentence's words for the page's script, three numbers a word: characters of the element's text since the word
 * before, length, and hundredths of a second since the word before began. Empty where the words that were spoken are not
 * all in the element: a wrong word lit up is worse than none.
 *
 * @param text from `textOfElement`
 */
export function wordTimes({ words = [], display, begin }: SoundCue, text: string): number[] {
  const times: number[] = []
  let at = 0
  let before = 0
  for (const word of words) {
    const value = display.slice(word.from, word.to)
    const found = value ? text.indexOf(value, at) : -1
    if (found < 0) return []
    const hundredths = Math.round((word.begin - begin) * 100)
    times.push(found - at, value.length, hundredths - before)
    at = found + value.length
    before = hundredths
  }
  return times
}

const unspoken = new Set(['noteref', 'visually-hidden', 'page-number', 'expansion'])

/** What `textsOf` of the script reads: all but note numbers, readings over characters, formulas, and what is only heard or only seen. */
export function textOfElement({ children }: Element): string {
  let text = ''
  for (const child of children) {
    if (child.type === 'text') text += child.value
    if (child.type === 'element' && isSpoken(child)) text += textOfElement(child)
  }
  return text
}

function isSpoken({ tagName, properties: { className, ariaHidden } }: Element): boolean {
  if (tagName === 'rt' || tagName === 'rp' || tagName === 'math' || ariaHidden) return false
  return !(Array.isArray(className) && className.some((name) => unspoken.has(String(name))))
}
