import type { Rule } from '../../rule.ts'

export default {
  id: '23a2a8',
  name: 'Image has an accessible name, or says that it is decorative',
  wcag: ['1.1.1'],
  judge(document) {
    const pictures = [...document.querySelectorAll('img, [role=img], svg, input[type=image]')]
    const failed = pictures.filter(
      (picture) => !picture.hasAttribute('alt') && !picture.getAttribute('aria-label')?.trim(),
    )
    return { applicable: pictures.length, failed: failed.map((picture) => picture.outerHTML.slice(0, 80)) }
  },
} satisfies Rule
