import type { Rule } from '../../rule.ts'

export default {
  id: 'cf77f2',
  name: 'Bypass blocks of repeated content: the first link leads to the text',
  wcag: ['2.4.1'],
  judge(document) {
    const first = document.querySelector('a[href], button, input, select, textarea, summary, [tabindex]')
    const href = first?.getAttribute('href') ?? ''
    const target = href.startsWith('#') ? document.getElementById(decodeURIComponent(href.slice(1))) : null
    return { applicable: 1, failed: target?.closest('main') ? [] : [first?.outerHTML ?? 'no link'] }
  },
} satisfies Rule
