import { gunzipSync, strFromU8 } from 'fflate'
import { packedRules } from '#carried/speech-rule-engine/rules'

/**
 * Reads the rules of one language, as speech-rule-engine has them.
 *
 * @param name of a language (`en`), or `base`
 * @returns JSON
 */
export async function readRules(name: string): Promise<string> {
  if (!isKnown(name)) throw new Error(`There are no speech rules for ${name}`)
  const { default: packed } = await packedRules[name]()
  return strFromU8(gunzipSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))))
}

function isKnown(name: string): name is keyof typeof packedRules {
  return Object.hasOwn(packedRules, name)
}
