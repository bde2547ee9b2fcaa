/**
 * Styles, not formatting: a reader changes the look of every heading at once, and a screen reader knows what is what.
 */

import type { AsideKind, Metadata } from '@lectern/core'
import type { INumberingOptions, IStylesOptions } from 'docx'
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType } from 'docx'
import type { ListKind } from './state.js'

const font = 'Atkinson Hyperlegible Next'
/** Styles of boxes by their kinds: Word shows the name to whoever edits, and readers know the box by it. */
export const boxStyles = {
  aside: 'Aside',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  teacher: 'Teacher',
} as const satisfies Record<AsideKind, string>

const side = { style: BorderStyle.SINGLE, size: 24, color: '1F5F8B', space: 10 }

export function styles({ lang, dir }: Metadata): IStylesOptions {
  const language = dir === 'rtl' ? { bidirectional: lang } : { value: lang }
  return {
    default: {
      document: {
        run: { font, size: 24, color: '1B2A33', language: lang === 'und' ? {} : language },
        paragraph: { spacing: { after: 160, line: 320, lineRule: LineRuleType.AUTO } },
      },
      title: heading(40),
      heading1: heading(32),
      heading2: heading(27),
      heading3: heading(24),
      heading4: heading(24),
      heading5: heading(24),
      hyperlink: { run: { color: '0B4F8A', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal' },
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 28, color: '44535E' } },
      { id: 'Author', name: 'Author', basedOn: 'Normal', run: { color: '44535E' } },
      { id: 'Date', name: 'Date', basedOn: 'Normal', run: { color: '44535E' } },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true, size: 22 } },
      {
        id: 'Description',
        name: 'Description',
        basedOn: 'Normal',
        run: { size: 22 },
        paragraph: { indent: { start: 360 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        paragraph: { indent: { start: 480 }, border: { left: side } },
      },
      { id: 'Attribution', name: 'Attribution', basedOn: 'Quote', run: { color: '44535E' } },
      {
        id: 'Aside',
        name: 'Aside',
        basedOn: 'Normal',
        paragraph: {
          border: { left: side },
          indent: { start: 240 },
          shading: { type: ShadingType.CLEAR, fill: 'F1F5F8' },
        },
      },
      ...Object.values(boxStyles)
        .filter((name) => name !== 'Aside')
        .map((name) => ({ id: name, name, basedOn: 'Aside' })),
      {
        id: 'BoxTitle',
        name: 'Box Title',
        basedOn: 'Aside',
        run: { bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: 'DefinitionTerm',
        name: 'Definition Term',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: 'Definition',
        name: 'Definition',
        basedOn: 'Normal',
        paragraph: { indent: { start: 480 } },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        run: { font: 'Courier New', size: 21 },
        paragraph: { alignment: AlignmentType.LEFT },
      },
      { id: 'Formula', name: 'Formula', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
      { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', run: { bold: true } },
      {
        id: 'AnswerLine',
        name: 'Answer Line',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 240, after: 0 } },
      },
      // LibreOffice knows a break between sections by this name.
      {
        id: 'HorizontalLine',
        name: 'Horizontal Line',
        basedOn: 'Normal',
        paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '595959', space: 6 } } },
      },
      { id: 'PageMark', name: 'Page Mark', basedOn: 'Normal', run: { size: 20, color: '44535E' } },
    ],
    characterStyles: [
      { id: 'HTMLCode', name: 'HTML Code', run: { font: 'Courier New' } },
      { id: 'HTMLKeyboard', name: 'HTML Keyboard', run: { font: 'Courier New' } },
      { id: 'PageMarkCharacters', name: 'Page Mark Characters', run: { size: 20, color: '44535E' } },
    ],
  }
}

/** @param size in half points */
function heading(size: number) {
  return {
    run: { font, size, bold: true, color: '12324A' },
    paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
  }
}

const formats: Readonly<Record<string, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  decimal: LevelFormat.DECIMAL,
  'lower-alpha': LevelFormat.LOWER_LETTER,
  'upper-alpha': LevelFormat.UPPER_LETTER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
}

export function listReference({ start, numbering }: ListKind): string {
  return `${numbering}-${start}`
}

/** One definition for bullets, and one for each kind of ordered list that the article has. */
export function numberingOf(kinds: readonly ListKind[]): INumberingOptions {
  const bullets = levels((level) => ({ format: LevelFormat.BULLET, text: level % 2 ? '◦' : '•' }))
  const byReference = new Map(kinds.map((kind) => [listReference(kind), kind]))
  const numbered = [...byReference].map(([reference, { start, numbering }]) => ({
    reference,
    levels: levels((level) => ({
      format: formats[numbering] ?? LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start,
    })),
  }))
  return { config: [{ reference: 'bullets', levels: bullets }, ...numbered] }
}

function levels<Own>(own: (level: number) => Own) {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 480 * (level + 1), hanging: 360 } } },
    ...own(level),
  }))
}
