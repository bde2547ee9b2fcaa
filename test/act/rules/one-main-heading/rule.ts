import type { Rule } from '../../rule.ts'

export default {
  id: 'b40fd1',
  name: 'Document has one main landmark and one heading of level 1',
  wcag: ['1.3.1', '2.4.1'],
  judge(document) {
    const failed = ['main', 'h1'].filter((name) => document.querySelectorAll(name).length !== 1)
    return { applicable: 1, failed }
  },
} satisfies Rule
