import type { AnyNode } from '@lectern/core/reading'
import { elementsIn } from './elements.js'

/** Names of the line that says who wrote an article, and of what a head says of it, as Readability knows them. */
const marks = /author|byline|creator|dateline|writtenby/i

/** Whether Readability could find a line that names the authors: by a name, a relation or a property, or in linked data. */
export function mayNameAuthors(page: AnyNode): boolean {
  return elementsIn(page).some(({ tagName, properties }) => {
    if (tagName === 'template' || (tagName === 'script' && /json/i.test(String(properties.type ?? ''))))
      return true
    const { id, className, rel, itemProp, name, property } = properties
    return [id, className, rel, itemProp, name, property].flat().some((one) => marks.test(String(one ?? '')))
  })
}

/** What stands before the names. */
const prefix =
  /^[\s,]*(?:(?:(?:Written )?[Bb]y[\s:]*|BY[\s:]+|(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)[\s:]+)(?=\p{Lu}))?/u

/** What stands behind them: a date, an address, an office, a second part of the line. */
const rest = /[\d|•·/@,]|\s[–—-](?:\s|$)|\s(?:on|am|le|el|op)\s/u

const and = /\s+(?:and|und|et|&)\s+/u

/** Small words inside names. */
const particles = /^(?:af|al|av|bin|da|de|del|der|di|do|dos|du|e|el|la|le|ten|ter|van|von|y|zu)$/

/** Labels of fields and links are written as names are: `Authoring Judge`, `About Author`, `Posted By`. */
const label =
  /^(?:about|all|articles?|author\p{L}*|by|comments?|contact|contributors?|date|editor\p{L}*|follow|more|news|photo\p{L}*|posted|posts?|published|share|staff|subscribe|view|writer|written)$/iu

/** `St.`, `D'Angelo`, `Krogstad-Passel`; `SheridanNews` is a name and what stood beside it. */
const part = /^\p{Lu}(?:[\p{L}\p{M}'’.-]*\p{L}\p{M}*\.?|\.)?$/u
const joined = /\p{Ll}{4,}\p{Lu}|\p{L}{2,}\.\p{L}/u

/**
 * The names in a line that says who wrote an article (`By Ada Lovelace and Mary Shelley | 4 March`). Lines that say anything else have none: a date,
 * the name of an office in one word, a sentence.
 */
export function namesIn(line: string): string[] {
  const said = line.replace(/\s+/g, ' ').trim().replace(prefix, '')
  const end = said.search(rest)
  const names = (end < 0 ? said : said.slice(0, end)).trim().split(and)
  return names.every(isName) ? names : []
}

function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5) return false
  const own = words.filter((word) => !particles.test(word))
  return own.length > 1 && own.every((word) => part.test(word) && !joined.test(word) && !label.test(word))
}
