import type { Rule } from '../../rule.ts'

export default {
  id: '2779a5',
  name: 'HTML page has non-empty title',
  wcag: ['2.4.2'],
  judge(document) {
    const title = document.querySelector('head > title')?.textContent?.trim() ?? ''
    return { applicable: 1, failed: title ? [] : ['<title>'] }
  },
} satisfies Rule
