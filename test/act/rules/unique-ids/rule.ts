import type { Rule } from '../../rule.ts'

export default {
  id: '3ea0c8',
  name: 'Id attribute value is unique',
  wcag: ['4.1.2'],
  judge(document) {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const seen = new Set<string>()
    const failed = ids.filter((id) => seen.has(id) || !seen.add(id))
    return { applicable: ids.length, failed }
  },
} satisfies Rule
