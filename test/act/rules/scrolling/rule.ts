import type { Rule } from '../../rule.ts'

export default {
  id: '0ssw9k',
  name: 'Scrollable content can be reached by keyboard',
  wcag: ['2.1.1'],
  judge(document) {
    const regions = [...document.querySelectorAll('[role=group][tabindex="0"]')]
    const isNamed = (region: Element): boolean => {
      const ids = (region.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
      const named = ids.some((id) => document.getElementById(id)?.textContent?.trim())
      return named || Boolean(region.getAttribute('aria-label')?.trim())
    }
    return {
      applicable: regions.length,
      failed: regions.filter((region) => !isNamed(region)).map(({ outerHTML }) => outerHTML.slice(0, 90)),
    }
  },
} satisfies Rule
