import type { Rule } from '../../rule.ts'

export default {
  id: 'ffd0e9',
  name: 'Heading has non-empty accessible name, and levels do not skip',
  wcag: ['1.3.1', '2.4.6'],
  judge(document) {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    const failed: string[] = []
    let before = 0
    for (const heading of headings) {
      const level = Number(heading.tagName.slice(1))
      if (!heading.textContent?.trim() && !heading.querySelector('img[alt]:not([alt=""])'))
        failed.push(heading.outerHTML)
      if (level > before + 1) failed.push(`<${heading.tagName}> after level ${before}`)
      before = level
    }
    return { applicable: headings.length, failed }
  },
} satisfies Rule
