import type { Figure } from '../measure/presets.js'
import type { FigureName } from '../report/figures.js'
import { rules } from '../rules.js'
import type { Judgement } from './judgement.js'

/** What each figure is, in English. */
export const figureNames: Readonly<Record<FigureName, string>> = {
  smallest: 'smallest letters',
  fonts: 'fonts',
  italics: 'characters in italics',
  leading: 'line height',
  alignment: 'lines that end at the right margin',
  divided: 'words divided at the end of a line',
  turned: 'characters that are turned',
  contrast: 'least contrast',
}

/** What a preset promises must hold on the finished pages. */
export function judgeFigures(figures: readonly Figure[], judgement: Judgement): void {
  for (const { name, found, wanted, holds } of figures) {
    if (!holds)
      judgement.report(rules['preset-figure'], `Measured ${figureNames[name]}: ${found}, wanted ${wanted}`)
  }
}
