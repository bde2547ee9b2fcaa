import { officeRules } from '@lectern/office'

/** What reading Word files reports. */
export const rules = officeRules('word', 'a Word file', 'Word')
