import { defineRules } from '@lectern/core'

/** What this emitter may have to say to an author. */
export const rules = defineRules('docx', {
  'picture-loads': ['error', 'Every picture can be read'],
  'picture-drawn': ['info', 'Word programs that cannot draw SVG show an empty place'],
  'formula-converts': ['warning', 'Every formula can be turned into an equation'],
  'sound-embeds': ['info', 'Sound and film are linked to, not embedded'],
})
