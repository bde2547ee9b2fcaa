import { unpackText } from '@lectern/core'
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
  return unpackText(packed)
}

function isKnown(name: string): name is keyof typeof packedRules {
  return Object.hasOwn(packedRules, name)
}
