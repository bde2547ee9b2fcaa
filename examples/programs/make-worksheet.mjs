// @ts-check
/**
 * Makes the worksheet that Lectern reads: `node examples/programs/make-worksheet.mjs` writes `examples/documents/worksheet.docx`.
 * `soffice --headless --convert-to odt worksheet.docx` makes an OpenDocument file of it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Math as Formula,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  MathFraction,
  MathRun,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

const folder = new URL('../documents/', import.meta.url)
const picture = await readFile(new URL('three-quarters.png', folder))

/** @param {string} text */
const words = (text) => new TextRun(text)
/** @param {number} above @param {number} below */
const fraction = (above, below) =>
  new MathFraction({ numerator: [new MathRun(String(above))], denominator: [new MathRun(String(below))] })
/** @param {number} level @param {(import('docx').ParagraphChild)[]} children */
const task = (level, ...children) => new Paragraph({ numbering: { reference: 'tasks', level }, children })
/** @param {readonly string[]} texts @param {boolean} [isHeader] */
const row = (texts, isHeader = false) =>
  new TableRow({
    tableHeader: isHeader,
    children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  })
/** @param {number} count */
const gap = (count) =>
  new TextRun({ underline: {}, children: Array.from({ length: count }, () => new Tab()) })

const worksheet = new Document({
  title: 'Quarters and eighths',
  creator: 'Alder Quay School',
  subject: 'Mathematics',
  description: 'A worksheet on fractions for year 5.',
  styles: { default: { document: { run: { font: 'Liberation Sans', language: { value: 'en-GB' } } } } },
  numbering: {
    config: [
      {
        reference: 'tasks',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
          { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.LEFT },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('From Latin “frangere”, to break.')] } },
  sections: [
    {
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [words('Quarters and eighths')] }),
        new Paragraph({
          children: [
            words('A fraction'),
            new FootnoteReferenceRun(1),
            words(' has a '),
            new TextRun({ text: 'numerator', bold: true }),
            words(' above the line and a '),
            new TextRun({ text: 'denominator', bold: true }),
            words(' below it: '),
            new Formula({ children: [fraction(3, 4)] }),
            words('. Half of a quarter is an eighth:'),
          ],
        }),
        new Paragraph({
          children: [
            new Formula({
              children: [fraction(1, 4), new MathRun('÷2='), fraction(1, 8)],
            }),
          ],
        }),
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: [new Bookmark({ id: 'picture', children: [words('What the picture shows')] })],
        }),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: picture,
              transformation: { width: 120, height: 120 },
              altText: {
                name: 'Circle',
                title: '',
                description: 'A circle in four equal parts, three of them blue.',
              },
            }),
          ],
        }),
        task(0, words('Which part of the circle is blue? '), gap(3)),
        task(0, words('Which part is white?')),
        task(1, words('in quarters: '), gap(2)),
        task(1, words('in eighths: '), gap(2)),
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words('Parts of an hour')] }),
        new Table({
          rows: [
            row(['Part', 'Minutes', 'In words'], true),
            row(['1/4', '15', 'a quarter of an hour']),
            row(['1/2', '30', 'half an hour']),
            row(['3/4', '45', 'three quarters of an hour']),
          ],
        }),
        task(0, words('How many minutes is an eighth of an hour? '), gap(3)),
        new Paragraph({
          children: [
            words('Look at '),
            new InternalHyperlink({ anchor: 'picture', children: [words('the picture')] }),
            words(' again, or at '),
            new ExternalHyperlink({
              link: 'https://example.org/fractions',
              children: [words('more about fractions')],
            }),
            words('.'),
          ],
        }),
      ],
    },
  ],
})

await writeFile(new URL('worksheet.docx', folder), await Packer.toBuffer(worksheet))
