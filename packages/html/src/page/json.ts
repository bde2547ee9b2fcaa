import type { ClientConfig } from '../client/config.js'

/** JSON that may stand inside a `script` element: nothing in it can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The same of an object, whose list of cues has a line for each. What reads a page character by character, as parse5 does, keeps a text without
 * white space as so many parts: for three million of them, 100 MB.
 */
export function configJson({ sound, ...config }: ClientConfig): string {
  const rest = scriptJson(config)
  if (!sound) return rest
  const { cues, ...facts } = sound
  const lines = cues.map(scriptJson).join(',\n')
  return `${rest.slice(0, -1)},"sound":{"cues":[${lines}],${scriptJson(facts).slice(1)}}`
}
