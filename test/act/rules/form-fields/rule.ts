import type { Rule } from '../../rule.ts'

export default {
  id: 'e086e5',
  name: 'Form field has non-empty accessible name',
  wcag: ['1.3.1', '4.1.2'],
  judge(document) {
    const fields = [
      ...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, summary'),
    ]
    const isNamed = (field: Element): boolean => {
      const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
      const texts = [
        field.getAttribute('aria-label'),
        field.closest('label')?.textContent,
        ...ids.map((id) => document.getElementById(id)?.textContent),
        /^(BUTTON|SUMMARY)$/.test(field.tagName) ? field.textContent : '',
      ]
      return texts.some((text) => Boolean(text?.trim()))
    }
    return {
      applicable: fields.length,
      failed: fields.filter((field) => !isNamed(field)).map(({ outerHTML }) => outerHTML.slice(0, 90)),
    }
  },
} satisfies Rule
