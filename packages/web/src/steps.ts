import { type AnyNode, is, parentsOf, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { findAmp } from './amp.js'
import { resolveBase } from './base.js'
import { openButtonsInSentences, openStyledBlocks, partButtons } from './blocks-by-style.js'
import { hideHiddenText } from './converted.js'
import { joinDeclarations } from './doxygen.js'
import { findFormulas } from './formulas.js'
import { findListings } from './listings.js'
import { findPictures } from './pictures.js'
import { findEurLex } from './saved/eur-lex.js'
import { findGoogleDocs } from './saved/google-docs.js'
import { findGroffTerms } from './saved/groff-terms.js'
import { findInlineNotes } from './saved/inline-notes.js'
import { findJavadocTables } from './saved/javadoc-tables.js'
import { findMediaWiki } from './saved/mediawiki.js'
import { findMedium } from './saved/medium.js'
import { findSavedNotes } from './saved/notes.js'
import { findTasks } from './saved/tasks.js'
import { findTelegram } from './saved/telegram.js'
import { findTexinfoNotes } from './saved/texinfo-notes.js'
import { findWordPage } from './saved/word-page.js'
import { withoutSelfLinks } from './self-links.js'
import { openShadows } from './shadow.js'
import { openTabs } from './tabs.js'
import { noteTeacherParts } from './teacher.js'
import { findTex } from './tex.js'
import { joinSplitTitles } from './titles.js'
import { findWorksheet } from './worksheet.js'

/** A step over a whole page, and the names of which one must stand in it, or the step has nothing to do there. */
interface Step {
  run?(page: HastRoot, context: SourceText): void
  /** In its place, of a step that takes elements out which people may miss. */
  take?(page: HastRoot): readonly Element[]
  /** Names of elements, and of attributes behind an `@`. */
  of: RegExp
  /** Whether it may leave names of this table that the page did not have. */
  makes?: true
}

/** A page as a browser shows it. In order; each line is one file. */
export const shown: readonly Step[] = [
  { run: noteTeacherParts, of: /^@dataAudience$/ },
  { run: hideHiddenText, of: /^meta$/ },
  { run: resolveBase, of: /^base$/ },
  { run: openStyledBlocks, of: /^@style$/ },
  { run: openButtonsInSentences, of: /^button$/ },
  { run: partButtons, of: /^button$/ },
  { run: openShadows, of: /^template$/, makes: true },
  { run: openTabs, of: /^@(?:className|hidden|role)$/ },
  { run: withoutSelfLinks, of: /^a$/ },
  { run: joinDeclarations, of: /^td$/ },
  { run: joinSplitTitles, of: /^h[1-3]$/ },
]

/** What programs, scripts and sites write in their own way becomes what HTML has for it. In order. */
export const found: readonly Step[] = [
  { take: findAmp, of: /^amp-/, makes: true },
  { run: findListings, of: /^(?:pre|table)$/ },
  { run: findTex, of: /^(?:script|@className)$/ },
  { run: findFormulas, of: /^(?:script|mjx-.*|@className|@dataMmlNode)$/ },
  { run: findPictures, of: /^(?:embed|img|object)$/ },
  { run: findWorksheet, of: /^@className$/ },
  { take: findWordPage, of: /^@(?:className|style)$/ },
  { take: findGoogleDocs, of: /^(?:a|style|@className|@id)$/ },
  { take: findTelegram, of: /^@className$/ },
  { take: findMediaWiki, of: /^@id$/ },
  { run: findMedium, of: /^@dataField$/ },
  { run: findGroffTerms, of: /^meta$/ },
  { run: findTasks, of: /^@className$/ },
  { run: findEurLex, of: /^@className$/ },
  { run: findJavadocTables, of: /^@className$/, makes: true },
  { run: findTexinfoNotes, of: /^a$/ },
  { run: findSavedNotes, of: /^a$/ },
  { run: findInlineNotes, of: /^@className$/ },
]

/** Changes a page in place, without the steps that have nothing to do in it: each would visit all of it. */
export function change(page: HastRoot, steps: readonly Step[], context: SourceText): Element[] {
  const gone: Element[] = []
  let names: readonly string[] | undefined
  for (const { run, take, of, makes } of steps) {
    names ??= namesIn(page)
    if (!names.some((name) => of.test(name))) continue
    run?.(page, context)
    for (const element of take?.(page) ?? []) gone.push(element)
    if (makes) names = undefined
  }
  return gone
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
