import type { Rule } from '../../rule.ts'

export default {
  id: 'no-act-1',
  name: 'A link inside the page leads somewhere',
  wcag: ['2.4.4'],
  judge(document) {
    const links = [...document.querySelectorAll('a[href^="#"]')]
    const failed = links.filter((link) => {
      const id = decodeURIComponent((link.getAttribute('href') ?? '').slice(1))
      return id === '' || !document.getElementById(id)
    })
    return { applicable: links.length, failed: failed.map(({ outerHTML }) => outerHTML) }
  },
} satisfies Rule
