import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf } from '../elements.js'

/** Classes of the Official Journal (with and without `oj-`) and of consolidated texts, and the headings that they stand for. */
const headings: Readonly<Record<string, string>> = {
  'ti-section-1': 'h2',
  'title-division-1': 'h2',
  'title-annex-1': 'h2',
  'ti-grseq-1': 'h3',
  'ti-art': 'h3',
  'title-article-norm': 'h3',
}

/** The name that follows "TITLE I" or "Article 1". */
const names = /^(?:ti-section-2|title-division-2|title-annex-2|sti-art|stitle-article-norm)$/

/** Headings of EUR-Lex, which are paragraphs there: "Article 1" and its name below are one. */
export function findEurLex(page: HastRoot): void {
  for (const parent of parentsOf(page)) {
    let last: Element | undefined
    parent.children = parent.children.filter((child) => {
      if (isSpace(child)) return true
      const classes = is<Element>(child, 'element') && child.tagName === 'p' ? classNames(child) : []
      const isName = classes.some((name) => names.test(name))
      if (last && isName && is<Element>(child, 'element')) {
        const line: Element = { type: 'element', tagName: 'br', properties: {}, children: [] }
        last.children = [...last.children, line, ...child.children]
        last = undefined
        return false
      }
      const heading = classes
        .map((name) => (Object.hasOwn(headings, name) ? headings[name] : undefined))
        .find(Boolean)
      last = heading && is<Element>(child, 'element') ? child : undefined
      if (last && heading) last.tagName = heading
      return true
    })
  }
}

function classNames(element: Element): string[] {
  return classesOf(element).map((name) => name.replace(/^oj-/, ''))
}

function isSpace(node: AnyNode): boolean {
  return node.type === 'text' && 'value' in node && !String(node.value).trim()
}
