import type { Rule } from '../../rule.ts'

export default {
  id: 'c487ae',
  name: 'Link has non-empty accessible name',
  wcag: ['2.4.4', '4.1.2'],
  judge(document) {
    const links = [...document.querySelectorAll('a[href]')]
    const isNamed = (link: Element): boolean =>
      [
        link.getAttribute('aria-label'),
        link.textContent,
        ...[...link.querySelectorAll('img')].map(({ alt }) => alt),
      ].some((name) => Boolean(name?.trim()))
    return {
      applicable: links.length,
      failed: links.filter((link) => !isNamed(link)).map(({ outerHTML }) => outerHTML),
    }
  },
} satisfies Rule
