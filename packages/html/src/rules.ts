import { defineRules } from '@lectern/core'

export const rules = defineRules('html', {
  'still-picture': ['warning', 'Every picture that moves can be shown still', '2.2.2'],
  'wcag-claim': ['warning', 'The article carries what the page needs to claim WCAG 2.2 AA'],
  'font-available': ['warning', 'Every font that was asked for is inside the page'],
  'words-language': ['info', 'The page has its own words in the languages of the article', '3.1.2'],
})
