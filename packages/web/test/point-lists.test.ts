import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'
import { markersOf } from '../src/markers.js'

interface Part {
  type: string
  ordered?: boolean
  start?: number | null
  numbering?: string
  checked?: boolean | null
  children?: Part[]
}

/** Blocks in short: `ol 3 lower-alpha[ab|cd]`. */
function shortly(part: Part): string {
  const inside = part.children ?? []
  if (part.type === 'list') {
    const start = part.ordered && part.start !== 1 ? ` ${part.start}` : ''
    const numbering = part.numbering ? ` ${part.numbering}` : ''
    return `${part.ordered ? 'ol' : 'ul'}${start}${numbering}[${inside.map(shortly).join('|')}]`
  }
  if (part.type === 'table') return `table[${words(part)}]`
  if (/^(?:paragraph|heading|definitionTerm)$/.test(part.type)) return words(part)
  const box = part.checked === true ? '☑' : part.checked === false ? '☐' : ''
  return box + inside.map(shortly).join(' ')
}

function words(part: Part): string {
  return textOf(part as never).replace(/\s+/g, ' ')
}

async function read(value: string): Promise<string> {
  const { tree } = await readTree({ value: `<main>${value}</main>`, format: 'html' }, [htmlReader()])
  return (tree.children as Part[]).map(shortly).join(' ')
}

const row = (marker: string, words: string) =>
  `<table width="100%"><col width="4%"><col width="96%"><tbody><tr><td><p>${marker}</p></td><td>${words}</td></tr></tbody></table>`

it.each([
  [
    'rows of one table',
    '<table><tr><td>(1)</td><td>One</td></tr><tr><td>(2)</td><td>Two</td></tr></table>',
    'ol[One|Two]',
  ],
  ['tables that count on (EUR-Lex)', `${row('(1)', 'One')}\n${row('(2)', 'Two')}`, 'ol[One|Two]'],
  [
    'points of points',
    row('(3)', `<p>Risk:</p>${row('(a)', 'low')}${row('(b)', 'high')}`),
    'ol 3[Risk: ol lower-alpha[low|high]]',
  ],
  [
    '"i" after "h"',
    'ghi'.replace(/./g, (one) => row(`${one})`, `Point ${one}`)),
    'ol 7 lower-alpha[Point g|Point h|Point i]',
  ],
  [
    'Roman numerals',
    row('(i)', 'One') + row('(ii)', 'Two') + row('(iii)', 'Three'),
    'ol lower-roman[One|Two|Three]',
  ],
  ['dashes', row('—', 'bread') + row('—', 'wine'), 'ul[bread|wine]'],
  [
    'terms (gesetze-im-internet)',
    '<dl><dt>1.</dt><dd><div>One</div></dd> <dt>2.</dt><dd>Two</dd></dl>',
    'ol[One|Two]',
  ],
  ['a list that begins again', row('(1)', 'One') + row('(1)', 'Other'), 'ol[One] ol[Other]'],
  ['a point put in between', row('(4a)', 'Put in'), 'table[(4a) Put in]'],
  ['figures beside numbers', '<table><tr><td>1.</td><td>25</td></tr></table>', 'table[1. 25]'],
  ['a marker that is a link', row('<a href="#n">(1)</a>', 'One'), 'table[(1) One]'],
  ['lines between cells', '<table border="1"><tr><td>1.</td><td>One</td></tr></table>', 'table[1. One]'],
  ['terms that are words', '<dl><dt>a.</dt><dd>One</dd><dt>bay</dt><dd>Two</dd></dl>', 'a. One bay Two'],
])('%s', async (_, page, expected) => {
  expect(await read(page)).toBe(expected)
})

it.each([
  ['a list beside the items of another', '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', 'ul[a ul[b]|c]'],
  [
    'a list of one item with headings (Javadoc)',
    '<ul class="blockList"><li><ul class="blockList"><li><h2>Methods</h2><ul><li>a</li></ul></li></ul></li></ul>',
    'Methods ul[a]',
  ],
  ['items with headings', '<ul><li><h2>One</h2></li><li><h2>Two</h2></li></ul>', 'ul[One|Two]'],
  ['one without an item before it', '<ul><ul><li>b</li></ul></ul>', 'ul[ul[b]]'],
  [
    'lists of one item (Notion)',
    '<ul class="bulleted-list"><li>a</li></ul><ul class="bulleted-list"><li>b</li></ul>',
    'ul[a|b]',
  ],
  [
    'numbers that go on',
    '<ol><li>a</li></ol>\n<ol start="2"><li>b</li></ol><ol><li>c</li></ol>',
    'ol[a|b] ol[c]',
  ],
  [
    'lists of several items',
    '<ul class="x"><li>a</li><li>b</li></ul><ul class="x"><li>c</li></ul>',
    'ul[a|b] ul[c]',
  ],
  [
    'tasks of Notion',
    '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>a</span></li></ul><ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span>b</span></li></ul>',
    'ul[☑a|☐b]',
  ],
  [
    'tasks of Confluence',
    '<ul class="inline-task-list"><li class="checked">a</li><li>b</li></ul>',
    'ul[☑a|☐b]',
  ],
])('%s', async (_, page, expected) => {
  expect(await read(page)).toBe(expected)
})

it('a lone "c" is a letter', () => {
  expect(markersOf(['(c)'])?.readings).toEqual([
    { kind: 'a', start: 3 },
    { kind: 'i', start: 100 },
  ])
  expect(markersOf(['(1)', '(3)'])).toBeUndefined()
})
