import type { ShortForm } from '../language.js'
import { nounFor, sayNumber } from '../numbers.js'

/** What is cooked, or measured with a thermometer. */
const warm =
  /(?<!\p{L})(?:horno|forno|fritadeira|fritadora|cottura|varoma|velocidad|velocidade|velocità|vel|temperatura|calor|calore|caldo|min|minut[oi]s?)(?!\p{L})/iu

/** "37º, velocidad 5", "7 min. 90° vel. 4": in languages that write ordinals with the sign, a number this high near a kitchen's word is a heat. */
export const heat: ShortForm = {
  needs: /\d ?[º°]/,
  pattern:
    /(?<![\p{L}\p{N}.,])\d{2,3} ?[º°](?! ?[CFNSEWO](?!\p{L}))(?=[ .,;:)/]|$)(?! (?!durante|hasta|unos|unas|fino|até|circa|cerca|sobre|máximo)\p{Ll}{5,})/gu,
  say: (written, language, { text }) => {
    const digits = written.replace(/\D/g, '')
    const degrees = language.units['°']
    if (!degrees || Number(digits) < 30 || Number(digits) > 300 || !warm.test(text)) return undefined
    const noun = nounFor(digits, degrees, language)
    return `${sayNumber(digits, language, noun)} ${noun}`
  },
}
