import type { Rule } from '../../rule.ts'

export default {
  id: 'bf051a',
  name: 'HTML page lang attribute has a valid language tag',
  wcag: ['3.1.1'],
  judge(document) {
    const { lang } = document.documentElement
    const isValid = (() => {
      try {
        return Intl.getCanonicalLocales(lang).length === 1
      } catch {
        return false
      }
    })()
    return { applicable: 1, failed: isValid ? [] : [`lang="${lang}"`] }
  },
} satisfies Rule
