import type { FigureName } from '../report/figures.js'
import type { PdfMeasures } from './measure.js'

/** One figure of a finished file beside what its preset promises. */
export interface Figure {
  /** What is measured, by a name that catalogues translate. */
  name: FigureName
  /** What was found. */
  found: string
  /** What the preset promises. */
  wanted: string
  /** Whether the figure is within its limits. */
  holds: boolean
}

type Check = (measures: PdfMeasures) => Figure

/** What each preset promises on paper. The default's promises hold for all. */
const presets: Readonly<Record<string, readonly Check[]>> = {
  default: [smallest(12), contrastOf(7)],
  handout: [smallest(12), contrastOf(7)],
  // Formulas have a font of their own. UKAAF G003, "Creating clear print and large print documents".
  'large-print': [
    smallest(18),
    fontsOf(/^(Atkinson|Lexend|Andika|Noto|MathJax)/),
    noItalics,
    leadingOf(1.4),
    leftAligned,
    undivided,
    horizontal,
    contrastOf(7),
  ],
  // British Dyslexia Association, style guide 2023: 12 to 14 pt, leading 1.5, no italics, left-aligned.
  dyslexia: [
    smallest(12),
    fontsOf(/^(Atkinson|Lexend|OpenDyslexic|Andika|Noto|MathJax)/),
    noItalics,
    leadingOf(1.49),
    leftAligned,
    undivided,
    contrastOf(7),
  ],
  'high-contrast': [smallest(12), contrastOf(10)],
}

/**
 * The figures of a PDF edition beside what its preset promises.
 *
 * @param edition its name ("pdf", "pdf.large-print", "pdf.high-contrast-dark")
 */
export function figuresOf(edition: string, measures: PdfMeasures): Figure[] {
  const preset = edition.split('.').slice(1).join('.') || 'default'
  const name = Object.keys(presets).find((known) => preset === known || preset.startsWith(`${known}-`))
  return (presets[name ?? 'default'] ?? []).map((check) => check(measures))
}

const points = (value: number): string => `${Math.round(value * 10) / 10} pt`
const part = (value: number): string => `${Math.round(value * 100)} %`

function smallest(least: number): Check {
  return ({ smallest: found, characters }) => ({
    name: 'smallest',
    found: characters === 0 ? '–' : points(found),
    wanted: `≥ ${points(least)}`,
    // What was rounded on the way to the page is no smaller.
    holds: found >= least - 0.05,
  })
}

function fontsOf(allowed: RegExp): Check {
  return ({ fonts }) => ({
    name: 'fonts',
    found: [...fonts.keys()].join(', ') || '–',
    wanted: String(allowed.source)
      .replace(/[\^()]/g, '')
      .replaceAll('|', ', '),
    holds: [...fonts.keys()].every((name) => allowed.test(name)),
  })
}

function noItalics({ italic }: PdfMeasures): Figure {
  return { name: 'italics', found: String(italic), wanted: '0', holds: italic === 0 }
}

function leadingOf(least: number): Check {
  return ({ leading }) => ({
    name: 'leading',
    found: leading === 0 ? '–' : String(Math.round(leading * 100) / 100),
    wanted: `≥ ${least}`,
    holds: leading === 0 || leading >= least,
  })
}

/** Ragged lines end at one place by chance, a few in a hundred. */
function leftAligned({ flush }: PdfMeasures): Figure {
  return { name: 'alignment', found: part(flush), wanted: `< ${part(0.5)}`, holds: flush < 0.5 }
}

function undivided({ divided }: PdfMeasures): Figure {
  return { name: 'divided', found: String(divided), wanted: '0', holds: divided === 0 }
}

function horizontal({ turned }: PdfMeasures): Figure {
  return { name: 'turned', found: String(turned), wanted: '0', holds: turned === 0 }
}

function contrastOf(least: number): Check {
  return ({ contrast: { ratio, page, text } }) => ({
    name: 'contrast',
    found: `${Math.round(ratio * 10) / 10} : 1${ratio < least ? ` (page ${page}: “${text}”)` : ''}`,
    wanted: `≥ ${least} : 1`,
    holds: ratio >= least,
  })
}
