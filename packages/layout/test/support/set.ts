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
import { type Layout, layout } from '@lectern/layout'
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
})

export interface SetArticle {
  article: Article
  layout: Layout
  findings: readonly Finding[]
}

export async function setMarkdown(value: string, theme: Theme = defaultTheme): Promise<SetArticle> {
  return setArticle(await parse({ value, path: 'article.md' }), theme)
}

export async function setArticle(article: Article, theme: Theme = defaultTheme): Promise<SetArticle> {
  const file = new VFile({ path: 'article.md' })
  const set = await layout(article, { theme, fonts, resources, report: createReport(file) })
  return { article, layout: set, findings: findingsOf(file) }
}
