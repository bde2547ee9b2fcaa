import { officeRules } from '../format.js'

/** What reading Word files reports. */
export const rules = officeRules('word', 'a Word file', 'Word')
