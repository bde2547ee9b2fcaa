import type { Language } from '../../language.js'

export const symbols: Language['symbols'] = {
  '&': 'y',
  '§': 'sección',
  '§§': 'secciones',
  '+': 'más',
  '=': 'igual a',
  '≠': 'distinto de',
  '×': 'por',
  '÷': 'entre',
  '±': 'más o menos',
  '≈': 'aproximadamente',
  '~': 'aproximadamente',
  '<': 'menor que',
  '>': 'mayor que',
  '≤': 'como máximo',
  '≥': 'como mínimo',
  '→': 'a',
  '←': 'desde',
  '©': 'derechos de autor',
  '®': 'marca registrada',
  '™': 'marca',
  '°': 'grados',
  '%': 'por ciento',
  '‰': 'por mil',
  '∞': 'infinito',
  '∑': 'suma',
  '∂': 'parcial',
  '∈': 'pertenece a',
  '√': 'raíz cuadrada de',
  π: 'pi',
  '−': 'menos',
  '№': 'número',
}

export const acronymWords: ReadonlySet<string> = new Set(
  'COP BUS UNE PIB BOE UCI MIR ERE ISO DAX PSOE ONU OTAN IVA PIN SIM RAM UNED RAE AVE SIDA OVNI OPEP'.split(
    ' ',
  ),
)

/** Printed in capitals for emphasis, and no acronyms. */
export const plainWords: ReadonlySet<string> = new Set(
  'AL ASÍ CON DE DEL DÍA DOS EL ELLA EN ERA ES ESA ESE ESO FIN FUE HA HAN HAY HOY LA LAS LE LES LO LOS MAL MÁS ME MI MÍ MIS MUY NI NO NOS OJO OÍR POR QUE QUÉ SE SER SÍ SI SIN SON SOY SU SUS TAN TE TU TÚ TUS UN UNA VA VER VEZ VOY Y YA YO'.split(
    ' ',
  ),
)
