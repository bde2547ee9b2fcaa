import type { BlockContent, PhrasingContent, Root, TableCell } from 'mdast'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] })
/** mdast knows words in a cell only, and core blocks as well. */
const cell = (...children: (PhrasingContent | BlockContent)[]) =>
  ({ type: 'tableCell', children }) as TableCell

/** Blocks that hold each other, as a Word file keeps them: each comes back as it was. */
export function everyStructure(): Root {
  return {
    type: 'root',
    children: [
      {
        type: 'definitionList',
        children: [
          { type: 'definitionTerm', children: [text('Ramp')] },
          { type: 'definitionTerm', children: [text('Slope')] },
          {
            type: 'definitionDescription',
            children: [paragraph('To the right.'), paragraph('It is steep.')],
          },
          { type: 'definitionTerm', children: [text('Lock')] },
          { type: 'definitionDescription', children: [paragraph('For ships.')] },
        ],
      },
      {
        type: 'blockquote',
        children: [paragraph('A quotation.'), { type: 'attribution', children: [text('Ada')] }],
      },
      {
        type: 'aside',
        kind: 'warning',
        children: [{ type: 'caption', children: [text('Ice')] }, paragraph('Thin.')],
      },
      {
        type: 'table',
        headerRows: 1,
        headerColumns: 1,
        children: [
          { type: 'tableRow', children: [cell(text('Lake')), cell(text('Depths'))] },
          {
            type: 'tableRow',
            children: [
              cell(text('Blue')),
              cell({
                type: 'table',
                headerRows: 0,
                children: [{ type: 'tableRow', children: [cell(text('north 30')), cell(text('south 12'))] }],
              }),
            ],
          },
        ],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'inlineCode', value: 'code()' },
          text(' and '),
          { type: 'keyboard', children: [text('Enter')] },
          text(' and '),
          { type: 'mark', children: [text('marked')] },
        ],
      },
      { type: 'code', lang: null, value: 'let a = 1\nlet b = 2' },
      {
        type: 'math',
        value: 'a=b',
        data: {
          formula: {
            mathml: '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi><mo>=</mo><mi>b</mi></math>',
            speech: 'a equals b',
            lang: 'en',
          },
        },
      },
      { type: 'answerLines', count: 2 },
      { type: 'thematicBreak' },
    ],
  }
}
