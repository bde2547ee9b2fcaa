import type { Rule } from '../../rule.ts'

export default {
  id: '80f0bf',
  name: 'Audio or video does not play automatically, and can be controlled',
  wcag: ['1.4.2', '2.2.2'],
  judge(document) {
    const players = [...document.querySelectorAll('audio, video')]
    const failed = players.filter(
      (player) =>
        player.hasAttribute('autoplay') || player.hasAttribute('loop') || !player.hasAttribute('controls'),
    )
    return { applicable: players.length, failed: failed.map(({ outerHTML }) => outerHTML.slice(0, 90)) }
  },
} satisfies Rule
