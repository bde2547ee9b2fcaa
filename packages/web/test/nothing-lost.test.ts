import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf, readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'

/** What a browser shows of a page, one text after the other, by a parser alone; drawings of formulas repeat what stands beside them. */
function textsIn(html: string): string[] {
  const texts: string[] = []
  const visit = (node: Root['children'][number] | Root): void => {
    if (node.type === 'text') texts.push(node.value)
    if (!('children' in node)) return
    if (node.type === 'element' && isUnseen(node.tagName, String(node.properties.className ?? ''))) return
    for (const child of node.children) visit(child)
  }
  visit(unified().use(rehypeParse).parse(html))
  // Notes and items are counted anew.
  return texts.map(lettersOf).filter((text) => !/^\d{0,2}$/.test(text))
}

const isUnseen = (tagName: string, classes: string): boolean =>
  /^(?:head|script|style|template|math|svg|button|option|mjx-\w+)$/.test(tagName) ||
  /katex|MathJax|mwe-math|mjx|noprint/.test(classes)

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** All that an article says, in words, descriptions and numbers of notes. */
function saidIn(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)).replace(
    /\\./g,
    ' ',
  )
}

describe('every text of a page is in the article or in a finding', () => {
  const root = join(import.meta.dirname, 'fixtures')
  it.each(readdirSync(root))('%s', async (name) => {
    const value = readFileSync(join(root, name, 'article.html'))
    const { tree, file, front } = await readTree({ value, path: 'article.html' }, [htmlReader()])
    const findings = findingsOf(file).map(({ message }) => message)
    const said = lettersOf([saidIn(tree), JSON.stringify(front.values), ...findings].join(' '))
    expect(textsIn(value.toString()).filter((text) => !said.includes(text))).toEqual([])
  })
})
