import type { Rule } from '../../rule.ts'

export default {
  id: 'qt1vmo',
  name: 'A picture without a description says so in sight',
  wcag: ['1.1.1'],
  judge(document) {
    const pictures = [...document.querySelectorAll('img')].filter(({ alt }) =>
      /^Picture without description$/.test(alt),
    )
    const failed = pictures.filter(
      ({ parentElement }) => !/Picture without description/.test(parentElement?.textContent ?? ''),
    )
    return { applicable: pictures.length, failed: failed.map((picture) => picture.outerHTML.slice(0, 80)) }
  },
} satisfies Rule
