import type { Rule } from '../../rule.ts'

export default {
  id: '24afc2',
  name: 'Spacing can be changed: no style attribute and no !important on letters, words and lines',
  wcag: ['1.4.12'],
  judge(document) {
    const styled = [...document.querySelectorAll('[style]')]
    const sheets = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '')
    const failed = styled.filter((element) =>
      /(letter-spacing|word-spacing|line-height)[^;]*!important/.test(element.getAttribute('style') ?? ''),
    )
    const fixed = sheets.flatMap(
      (sheet) => sheet.match(/(letter-spacing|word-spacing|line-height):[^;}]*!important/g) ?? [],
    )
    return {
      applicable: styled.length + sheets.length,
      failed: [...failed.map(({ outerHTML }) => outerHTML.slice(0, 90)), ...fixed],
    }
  },
} satisfies Rule
