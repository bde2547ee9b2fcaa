import { type OfficeFormat, officeRules } from '../format.js'

/** What reading Word files reports. */
export const rules = officeRules('word', 'a Word file', 'Word')

export const format: OfficeFormat = {
  program: 'Word',
  rule: (name) => rules[`word-${name}`],
  altText: 'right click, View Alt Text',
}
