import { type Article, type KnownNode, type PrepareOptions, prepare, VFile } from '@lectern/core'
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const p = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const words = (value: string): Paragraph => p(text(value))

/** Every inline node type, each in a sentence that names it. */
const inline: PhrasingContent[] = [
  { type: 'emphasis', children: [text('emphasis')] },
  { type: 'strong', children: [text('strong')] },
  { type: 'delete', children: [text('delete')] },
  { type: 'insert', children: [text('insert')] },
  { type: 'inlineCode', value: 'inlineCode' },
  { type: 'inlineMath', value: 'x^2', alt: 'x squared' },
  { type: 'break' },
  { type: 'link', url: 'https://example.org/', children: [text('link')] },
  { type: 'link', url: '#specimen-part', children: [text('inner link')] },
  { type: 'image', url: 'specimen.png', alt: 'An image of one dot' },
  { type: 'image', url: 'specimen.png', alt: '', decorative: true },
  { type: 'footnoteReference', identifier: 'one' },
  { type: 'span', children: [text('le chat')], data: { lang: 'fr' } },
  { type: 'span', smallCapitals: true, children: [text('Small Capitals')] },
  { type: 'pronunciation', as: 'AY-da', children: [text('Ada')] },
  { type: 'abbreviation', title: 'World Health Organization', children: [text('WHO')] },
  { type: 'ruby', annotation: 'とうきょう', children: [text('東京')], data: { lang: 'ja' } },
  { type: 'keyboard', children: [text('Ctrl')] },
  { type: 'subscript', children: [text('sub')] },
  { type: 'superscript', children: [text('super')] },
  { type: 'mark', children: [text('mark')] },
  { type: 'time', datetime: '2026-03-01', children: [text('1 March')] },
  { type: 'blank', size: 8 },
  { type: 'pageBreak', label: '12' },
  { type: 'pause', seconds: 0.5 },
]

/** Every block node type. */
const blocks: RootContent[] = [
  p(...inline.flatMap((node) => [node, text(' and ')]), text('the end.')),
  { type: 'heading', depth: 2, children: [text('A part')], data: { id: 'specimen-part' } },
  {
    type: 'blockquote',
    children: [words('A quotation.'), { type: 'attribution', children: [text('Ada Lovelace')] }],
  },
  {
    type: 'list',
    ordered: true,
    start: 3,
    children: [
      { type: 'listItem', checked: true, children: [words('A task that is done.')] },
      {
        type: 'listItem',
        children: [
          words('An item.'),
          { type: 'list', children: [{ type: 'listItem', children: [words('A nested item.')] }] },
        ],
      },
    ],
  },
  {
    type: 'definitionList',
    children: [
      { type: 'definitionTerm', children: [text('Term')] },
      { type: 'definitionDescription', children: [words('What it means.')] },
    ],
  },
  { type: 'code', lang: 'js', value: 'const answer = 42\nconsole.log(answer)' },
  { type: 'math', value: 'a^2 + b^2 = c^2', alt: 'a squared plus b squared is c squared' },
  {
    type: 'figure',
    children: [
      p({ type: 'image', url: 'specimen.png', alt: 'A chart of one dot' }),
      { type: 'caption', children: [text('A caption.')] },
      { type: 'description', children: [words('A long description.')] },
    ],
  },
  {
    type: 'figure',
    children: [
      {
        type: 'table',
        headerColumns: 1,
        children: [
          { type: 'tableRow', children: [cell('Year'), cell('Titles')] },
          { type: 'tableRow', children: [cell('2022'), cell('10')] },
        ],
      },
      { type: 'caption', children: [text('A table’s caption.')] },
    ],
  },
  {
    type: 'aside',
    kind: 'tip',
    children: [{ type: 'caption', children: [text('Aside')] }, words('Beside the text.')],
  },
  {
    type: 'details',
    children: [{ type: 'caption', children: [text('Summary')] }, words('Inside a disclosure.')],
  },
  {
    type: 'media',
    kind: 'sound',
    src: 'specimen.mp3',
    children: [{ type: 'caption', children: [text('A bell ringing')] }, words('The bell rings once.')],
  },
  { type: 'answerLines', count: 2 },
  { type: 'thematicBreak' },
  { type: 'pageBreak', label: '13' },
  { type: 'pause', seconds: 1 },
  { type: 'paragraph', children: [text('Printed, not read out.')], data: { skip: true } },
  { type: 'paragraph', children: [text('مرحبا بالعالم')], data: { lang: 'ar' } },
  { type: 'footnoteDefinition', identifier: 'one', children: [words('A note.')] },
]

function cell(value: string): { type: 'tableCell'; children: PhrasingContent[] } {
  return { type: 'tableCell', children: [text(value)] }
}

/** An article with every node type that an emitter may meet. A new tree at each call. */
export function specimen(options: PrepareOptions = {}): Promise<Article> {
  const root: Root = { type: 'root', children: structuredClone(blocks) }
  const values = { title: 'A specimen', lang: 'en', date: '2026-03-01', authors: ['Ada'] }
  return prepare(root, new VFile({ path: 'specimen.md' }), { front: { values, positions: {} }, ...options })
}

/** The node types that occur in an article. */
export function typesIn(article: Article): Set<KnownNode['type']> {
  const types = new Set<KnownNode['type']>()
  const visit = (node: { type: string; children?: readonly { type: string }[] }): void => {
    types.add(node.type as KnownNode['type'])
    for (const child of node.children ?? []) visit(child)
  }
  for (const child of article.tree.children) visit(child)
  return types
}

/** A PNG picture of one grey dot, for `specimen.png`. */
export const specimenPng = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
)
