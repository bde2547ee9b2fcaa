import { defineRules } from '@lectern/core'

/** What reading HTML reports, on its own or inside Markdown. */
export const rules = defineRules('web', {
  'audience-class': ['info', 'What is for the teacher alone is marked by data-audience'],
  'html-removed': ['warning', 'HTML contains no scripts, styles, forms, frames or embedded objects'],
  'html-simplified': ['info', 'HTML elements have a counterpart in the article'],
  'html-outside': ['info', 'The text of a page is in its main part'],
  'html-selection': ['warning', 'What --select names is on the page'],
  'html-closed': ['warning', 'A tag, comment or script in HTML is closed'],
  'structure-depth': ['warning', 'Structures are nested at most 100 levels deep'],
})
