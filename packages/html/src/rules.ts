import { defineRules } from '@lectern/core'

/** Findings of the page, by rule. */
export const rules = defineRules('html', {
  'still-picture': ['warning', 'Every animated picture can be shown still', '2.2.2'],
  'linked-file': ['warning', 'A file that a link leads to is beside the page'],
  'wcag-claim': ['warning', 'The article has what the page needs to claim WCAG 2.2 AA'],
  'own-style': ['info', 'The look of the page is checked', '1.4.3'],
  'font-available': ['warning', 'Every requested font is embedded in the page'],
  'words-language': ['info', 'The labels of the page are in the languages of the article', '3.1.2'],
})
