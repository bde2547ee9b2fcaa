import {
  type Article,
  createReport,
  defaultTheme,
  type Finding,
  findingsOf,
  memoryResources,
  type Theme,
  VFile,
} from '@lectern/core'
import { fontSource } from '@lectern/fonts'
import { type Layout, layout, type PrintOptions } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { packageFiles } from '@lectern/node'
import { specimenPng } from '@lectern/testkit'

export const fonts = fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#123456"/><text x="4" y="12" font-size="8">Boat</text></svg>'
const resources = memoryResources({
  'dot.png': specimenPng,
  'specimen.png': specimenPng,
  'boat.svg': drawing,
  'tower.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="500" viewBox="0 0 30 50"><rect width="30" height="50"/></svg>',
})

export interface SetArticle {
  article: Article
  layout: Layout
  findings: readonly Finding[]
}

/** What a test may ask beside the article. */
export interface SetOptions {
  theme?: Theme
  print?: PrintOptions
  number?: 'paragraphs'
}

export async function setMarkdown(
  value: string,
  theme: Theme = defaultTheme,
  { print, number }: Omit<SetOptions, 'theme'> = {},
): Promise<SetArticle> {
  const article = await parse({ value, path: 'article.md' }, number ? { number } : {})
  return setArticle(article, theme, print)
}

export async function setArticle(
  article: Article,
  theme: Theme = defaultTheme,
  print: PrintOptions = {},
): Promise<SetArticle> {
  const file = new VFile({ path: 'article.md' })
  const set = await layout(article, { theme, fonts, resources, print, report: createReport(file) })
  return { article, layout: set, findings: findingsOf(file) }
}
