import type { Rule } from '../../rule.ts'

export default {
  id: 'a25f45',
  name: 'Headers attribute refers to cells in the same table; header cells have cells',
  wcag: ['1.3.1'],
  judge(document) {
    const cells = [...document.querySelectorAll('td, th')]
    const failed: string[] = []
    for (const cell of cells) {
      const table = cell.closest('table')
      for (const id of (cell.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean)) {
        const header = document.getElementById(id)
        if (header?.closest('table') !== table || header?.tagName !== 'TH') failed.push(`headers="${id}"`)
      }
      if (cell.tagName === 'TH' && !/^(col|row)(group)?$/.test(cell.getAttribute('scope') ?? ''))
        failed.push(cell.outerHTML)
    }
    return { applicable: cells.length, failed }
  },
} satisfies Rule
