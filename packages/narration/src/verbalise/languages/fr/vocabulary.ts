import type { Language } from '../../language.js'

export const symbols: Language['symbols'] = {
  '&': 'et',
  '§': 'paragraphe',
  '§§': 'paragraphes',
  '+': 'plus',
  '=': 'égale',
  '≠': 'différent de',
  '×': 'fois',
  '÷': 'divisé par',
  '±': 'plus ou moins',
  '≈': 'environ',
  '~': 'environ',
  '<': 'inférieur à',
  '>': 'supérieur à',
  '≤': 'au plus',
  '≥': 'au moins',
  '→': 'vers',
  '←': 'depuis',
  '©': 'copyright',
  '®': 'marque déposée',
  '™': 'marque',
  '°': 'degrés',
  '%': 'pour cent',
  '‰': 'pour mille',
  '∞': 'infini',
  '∑': 'somme',
  '∂': 'd rond',
  '∈': 'appartient à',
  '√': 'racine carrée de',
  π: 'pi',
  '−': 'moins',
  '№': 'numéro',
}

export const acronymWords: ReadonlySet<string> = new Set(
  'COP RAM CAC ISO DAX FNAC ENA CAF ZAD ONU OTAN SIDA PIN SIM OVNI SMIC CNIL FIFA OPEP INSEE ZEP'.split(' '),
)

/** Printed in capitals for emphasis, and no acronyms. */
export const plainWords: ReadonlySet<string> = new Set(
  'AU AUX AVEC BON BUT CAR CE CES DE DES DU ELLE EN EST ET ÉTÉ FIN IL ILS JE LA LE LES LUI MA MAL ME MES MOI MON NE NI NON NOS ON ONT OU OÙ OUI PAR PAS PEU QUE QUI RÉ SA SE SES SI SON SOI SUR TA TE TES TOI TON TU UN UNE VA VOS VU ÇA'.split(
    ' ',
  ),
)
