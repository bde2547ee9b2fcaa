import type { InlineMath } from '@lectern/core'
import type { Root, RootContent } from 'mdast'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (...children: Array<ReturnType<typeof text>>) => ({ type: 'paragraph' as const, children })

/** A formula as it is when its MathML has been made. */
export const half: InlineMath = {
  type: 'inlineMath',
  value: '\\frac{1}{2}',
  data: {
    formula: {
      mathml: '<math xmlns="http://www.w3.org/1998/Math/MathML"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
      speech: 'one half',
      lang: 'en',
    },
  },
}

/** A small article that holds every node type of a prepared tree at least once. */
export function everyNode(): Root {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text('Every node')] },
    {
      type: 'paragraph',
      children: [
        text('Plain, '),
        { type: 'emphasis', children: [text('stressed')] },
        { type: 'strong', children: [text('strong')] },
        { type: 'delete', children: [text('gone')] },
        { type: 'insert', children: [text('come')] },
        { type: 'inlineCode', value: 'code()' },
        half,
        { type: 'break' },
        { type: 'link', url: 'https://example.org/report', children: [text('the report')] },
        { type: 'link', url: '#second', children: [text('the second part')] },
        { type: 'image', url: 'dot.png', alt: 'A dot' },
        { type: 'footnoteReference', identifier: 'one', label: 'one' },
        { type: 'footnoteReference', identifier: 'one', label: 'one' },
        { type: 'span', children: [text('le chat')], data: { lang: 'fr' } },
        { type: 'pronunciation', as: 'AY-da', children: [text('Ada')] },
        { type: 'abbreviation', title: 'World Health Organization', children: [text('WHO')] },
        { type: 'ruby', annotation: 'salām', children: [text('سلام')] },
        { type: 'keyboard', children: [text('Enter')] },
        { type: 'subscript', children: [text('2')] },
        { type: 'span', smallCapitals: true, children: [text('Capitals')] },
        { type: 'superscript', children: [text('3')] },
        { type: 'mark', children: [text('marked')] },
        { type: 'time', datetime: '2026-01-06', children: [text('6 January')] },
        { type: 'blank' },
        { type: 'pageBreak', label: '13' },
        { type: 'pause', seconds: 1 },
        text('.'),
      ],
    },
    { type: 'heading', depth: 2, children: [text('Second')], data: { id: 'second' } },
    {
      type: 'blockquote',
      children: [paragraph(text('A quotation.')), { type: 'attribution', children: [text('Ada')] }],
    },
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [
        {
          type: 'listItem',
          children: [
            paragraph(text('Third')),
            {
              type: 'list',
              ordered: false,
              children: [{ type: 'listItem', children: [paragraph(text('Inner'))] }],
            },
          ],
        },
        { type: 'listItem', checked: true, children: [paragraph(text('Done'))] },
      ],
    },
    {
      type: 'definitionList',
      children: [
        { type: 'definitionTerm', children: [text('Ramp')] },
        { type: 'definitionDescription', children: [paragraph(text('To the right.'))] },
      ],
    },
    { type: 'code', lang: 'js', value: 'let a = 1\nlet b = 2' },
    {
      type: 'math',
      value: 'a^2 + b^2 = c^2',
      data: {
        formula: {
          mathml:
            '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msup><mi>b</mi><mn>2</mn></msup><mo>=</mo><msup><mi>c</mi><mn>2</mn></msup></math>',
          speech: 'a squared plus b squared equals c squared',
          lang: 'en',
        },
      },
    },
    {
      type: 'figure',
      children: [
        { type: 'paragraph', children: [{ type: 'image', url: 'dot.png', alt: 'Another dot' }] },
        { type: 'description', children: [paragraph(text('The dot is black.'))] },
        { type: 'caption', children: [text('A dot, seen closely')] },
      ],
    },
    {
      type: 'table',
      headerRows: 1,
      headerColumns: 1,
      align: ['left', 'right'],
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('Station')] },
            { type: 'tableCell', children: [text('Mean')] },
          ],
        },
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('Harbour')] },
            { type: 'tableCell', children: [text('8.1')] },
          ],
        },
      ],
    },
    {
      type: 'aside',
      kind: 'note',
      children: [{ type: 'caption', children: [text('Note')] }, paragraph(text('Beside.'))],
    },
    {
      type: 'details',
      children: [{ type: 'caption', children: [text('More')] }, paragraph(text('Inside.'))],
    },
    {
      type: 'media',
      kind: 'sound',
      src: 'bell.mp3',
      children: [{ type: 'caption', children: [text('A bell')] }, paragraph(text('It rings.'))],
    },
    { type: 'answerLines', count: 2 },
    { type: 'thematicBreak' },
    { type: 'pageBreak', label: '14' },
    { type: 'pause', seconds: 2 },
    { type: 'paragraph', children: [text('مرحبا')], data: { lang: 'ar', dir: 'rtl' } },
    { type: 'footnoteDefinition', identifier: 'one', label: 'one', children: [paragraph(text('The note.'))] },
  ]
  return { type: 'root', children }
}
