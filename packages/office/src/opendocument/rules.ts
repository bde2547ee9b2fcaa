import { type OfficeFormat, officeRules } from '../format.js'

/** What reading OpenDocument files reports. */
export const rules = officeRules('opendocument', 'an OpenDocument file', 'Writer')

export const format: OfficeFormat = {
  program: 'Writer',
  rule: (name) => rules[`opendocument-${name}`],
  altText: 'right click, Properties, Options',
}
