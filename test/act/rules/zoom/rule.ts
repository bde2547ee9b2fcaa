import type { Rule } from '../../rule.ts'

export default {
  id: 'b4f0c3',
  name: 'Meta viewport allows zoom; nothing refreshes by itself',
  wcag: ['1.4.4', '2.2.1'],
  judge(document) {
    const metas = [...document.querySelectorAll('meta[name=viewport], meta[http-equiv=refresh]')]
    const failed = metas.filter((meta) => {
      const content = meta.getAttribute('content') ?? ''
      return (
        meta.hasAttribute('http-equiv') ||
        /user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[01](\.\d+)?\b/.test(content)
      )
    })
    return { applicable: metas.length, failed: failed.map(({ outerHTML }) => outerHTML) }
  },
} satisfies Rule
