import type { Rule } from '../../rule.ts'

export default {
  id: '307n5z',
  name: 'Element with presentational children has no focusable content: links, buttons and summaries hold no others',
  wcag: ['4.1.2'],
  judge(document) {
    const controls = [...document.querySelectorAll('a[href], button, summary, [role=img], [role=math]')]
    const failed = controls.filter((control) =>
      control.querySelector('a[href], button, input, select, textarea, summary, audio, video, [tabindex]'),
    )
    return { applicable: controls.length, failed: failed.map(({ outerHTML }) => outerHTML.slice(0, 90)) }
  },
} satisfies Rule
