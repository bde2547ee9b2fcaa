import type { Language } from '../../language.js'

export const symbols: Language['symbols'] = {
  '&': 'und',
  '§': 'Paragraf',
  '§§': 'Paragrafen',
  '+': 'plus',
  '=': 'gleich',
  '≠': 'ungleich',
  '×': 'mal',
  '÷': 'geteilt durch',
  '±': 'plus minus',
  '≈': 'ungefähr',
  '~': 'ungefähr',
  '<': 'kleiner als',
  '>': 'größer als',
  '≤': 'höchstens',
  '≥': 'mindestens',
  '→': 'nach',
  '←': 'von',
  '©': 'Copyright',
  '®': 'eingetragene Marke',
  '™': 'Marke',
  '°': 'Grad',
  '%': 'Prozent',
  '‰': 'Promille',
  '∞': 'unendlich',
  '∑': 'Summe',
  '∂': 'd',
  '∈': 'Element von',
  '√': 'Wurzel aus',
  π: 'Pi',
  '−': 'minus',
  '№': 'Nummer',
}

export const acronymWords: ReadonlySet<string> = new Set(
  'COP DAX DIN ISO BAMF KITA UNO NATO UNESCO PIN SIM RAM TÜV BAföG BITV AIDS FIFA OPEC'.split(' '),
)

/** Printed in capitals for emphasis, and no acronyms. */
export const plainWords: ReadonlySet<string> = new Set(
  'AB ALS AM AN AUF AUS BEI BIS DA DAS DEM DEN DER DES DIE DIR DU EIN ER ES FÜR GUT HAT ICH IHM IHN IHR IM IN IST JA JE MAL MAN MIT NEU NIE NUN NUR OB OHO SEI SIE SO TAG TUN TÜR TUT UM UND UNS VOM VON VOR WAR WAS WEG WER WIE WIR WO ZU ZUM ZUR'.split(
    ' ',
  ),
)
