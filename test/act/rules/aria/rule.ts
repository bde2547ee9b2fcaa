import type { Rule } from '../../rule.ts'

export default {
  id: '5f99a7',
  name: 'ARIA attributes and roles are defined ones, and what they refer to is there',
  wcag: ['4.1.2'],
  judge(document) {
    const roles =
      'alert banner button checkbox complementary contentinfo doc-backlink doc-endnotes doc-noteref doc-pagebreak doc-tip dialog figure group heading img link list listitem main math navigation none note presentation region slider status tooltip'
    const known =
      'label labelledby describedby details hidden current valuetext pressed expanded controls live'
    const elements = [...document.querySelectorAll('*')].filter(({ attributes }) =>
      [...attributes].some(({ name }) => name === 'role' || name.startsWith('aria-')),
    )
    const failed: string[] = []
    for (const element of elements) {
      for (const { name, value } of element.attributes) {
        const word = name.slice('aria-'.length)
        const isReference = /^aria-(labelledby|describedby|details|controls)$/.test(name)
        if (name === 'role' && !roles.split(' ').includes(value)) failed.push(`role="${value}"`)
        if (name.startsWith('aria-') && !known.split(' ').includes(word)) failed.push(name)
        if (isReference && !value.split(/\s+/).every((id) => document.getElementById(id)))
          failed.push(`${name}="${value}"`)
      }
    }
    return { applicable: elements.length, failed }
  },
} satisfies Rule
