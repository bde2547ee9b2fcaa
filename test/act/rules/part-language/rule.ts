import type { Rule } from '../../rule.ts'

export default {
  id: 'de46e4',
  name: 'Element with lang attribute has valid language tag',
  wcag: ['3.1.2'],
  judge(document) {
    const parts = [...document.body.querySelectorAll('[lang]')]
    const isValid = (lang: string): boolean => {
      try {
        return Intl.getCanonicalLocales(lang).length === 1
      } catch {
        return false
      }
    }
    const failed = parts.filter((part) => !isValid(part.getAttribute('lang') ?? ''))
    return { applicable: parts.length, failed: failed.map((part) => `lang="${part.getAttribute('lang')}"`) }
  },
} satisfies Rule
