import { type AnyNode, is, parentsOf, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { markAudience } from './audience.js'
import { resolveBase } from './base.js'
import { partWords } from './drawn-apart.js'
import { findFormulas } from './formulas.js'
import { findListings } from './listings.js'
import { findPictures } from './pictures.js'
import { joinPlacesInCode } from './places-in-code.js'
import { withoutSelfLinks } from './self-links.js'
import { openShadows } from './shadow.js'
import { openTabs } from './tabs.js'
import { findTex } from './tex.js'
import { findWorksheet } from './worksheet.js'

/** A step over a whole page, and the names of which one must stand in it, or the step has nothing to do there. */
interface Step {
  run(page: HastRoot, context: SourceText): void
  /** Names of elements, and of attributes behind an `@`. */
  of: RegExp
}

/** What makes of a page what a browser shows, and of what scripts draw what HTML has for it. In order; each line is one file. */
const steps: readonly Step[] = [
  { run: openShadows, of: /^template$/ },
  { run: markAudience, of: /^@(?:dataAudience|className)$/ },
  { run: resolveBase, of: /^base$/ },
  { run: partWords, of: /^(?:button|@style)$/ },
  { run: openTabs, of: /^@(?:hidden|role)$/ },
  { run: withoutSelfLinks, of: /^a$/ },
  { run: findListings, of: /^pre$/ },
  { run: joinPlacesInCode, of: /^pre$/ },
  { run: findTex, of: /^(?:script|@className)$/ },
  { run: findFormulas, of: /^(?:math|script|mjx-.*)$/ },
  { run: findPictures, of: /^(?:embed|img|object)$/ },
  { run: findWorksheet, of: /^@className$/ },
]

/** Changes a page in place, without the steps that have nothing to do in it: each would visit all of it. */
export function cleanPage(page: HastRoot, context: SourceText): void {
  let names = namesIn(page)
  for (const { run, of } of steps) {
    if (!names.some((name) => of.test(name))) continue
    run(page, context)
    if (run === openShadows) names = namesIn(page)
  }
}

function namesIn(page: AnyNode): string[] {
  const names = new Set<string>()
  for (const node of parentsOf(page)) {
    if (!is<Element>(node, 'element')) continue
    names.add(node.tagName)
    for (const name in node.properties) names.add(`@${name}`)
  }
  return [...names]
}
