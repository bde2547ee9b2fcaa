import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { scandinavian } from './scandinavian.js'

/** Norwegian, for both written forms. */
export async function norwegian(): Promise<Language> {
  const { toCardinal } = await numberWords['nb-NO']()
  const cardinal = (digits: string) => toCardinal(digits).replace(/-/g, '').replace(/,/g, '')
  const year = (digits: string) =>
    /^1[1-9]/.test(digits)
      ? `${cardinal(digits.slice(0, 2))} ${Number(digits.slice(2)) ? cardinal(String(Number(digits.slice(2)))) : 'hundre'}`
      : cardinal(digits)
  return scandinavian({
    locale: 'nb',
    cardinal,
    year,
    days: 'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste',
    zero: 'null',
    words: {
      plus: 'pluss',
      percent: 'prosent',
      at: 'krøllalfa',
      slash: 'skråstrek',
      by: 'ganger',
      hyphen: 'bindestrek',
      timesWord: 'ganger',
      equals: 'er lik',
    },
    abbreviations: { 'bl.a.': 'blant annet', 'dvs.': 'det vil si' },
  })
}
