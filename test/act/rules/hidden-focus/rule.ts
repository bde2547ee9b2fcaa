import type { Rule } from '../../rule.ts'

export default {
  id: '6cfa84',
  name: 'Element with aria-hidden has no content in sequential focus navigation',
  wcag: ['4.1.2'],
  judge(document) {
    const hidden = [...document.querySelectorAll('[aria-hidden=true]')]
    const failed = hidden.filter(
      (element) =>
        // What is inert takes no focus, whatever it holds.
        !element.closest('[inert]') &&
        (element.matches('a[href], [tabindex]') ||
          element.querySelector('a[href], button, input, [tabindex]')),
    )
    return { applicable: hidden.length, failed: failed.map(({ outerHTML }) => outerHTML.slice(0, 90)) }
  },
} satisfies Rule
