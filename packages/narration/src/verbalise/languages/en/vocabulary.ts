import type { Language } from '../../language.js'

export const symbols: Language['symbols'] = {
  '&': 'and',
  '§': 'section',
  '§§': 'sections',
  '¶': 'paragraph',
  '+': 'plus',
  '=': 'equals',
  '≠': 'is not equal to',
  '×': 'times',
  '÷': 'divided by',
  '±': 'plus or minus',
  '≈': 'about',
  '~': 'about',
  '<': 'less than',
  '>': 'greater than',
  '⪯': 'precedes or equals',
  '⪰': 'succeeds or equals',
  '≺': 'precedes',
  '≻': 'succeeds',
  '≤': 'at most',
  '≥': 'at least',
  '>=': 'at least',
  '<=': 'at most',
  '==': 'equals',
  '!=': 'is not equal to',
  '⌘': 'command',
  '⌥': 'option',
  '⇧': 'shift',
  '♩': 'quarter note',
  '→': 'to',
  '←': 'from',
  '↔': 'to and from',
  '©': 'copyright',
  '®': 'registered',
  '™': 'trademark',
  '°': 'degrees',
  '%': 'percent',
  '‰': 'per mille',
  '†': 'dagger',
  '∞': 'infinity',
  '∑': 'sum',
  '∂': 'partial',
  '∆': 'delta',
  '∈': 'in',
  '∅': 'empty set',
  '√': 'square root of',
  π: 'pi',
  '№': 'number',
  '−': 'minus',
}

/** Said as words, against the rule that short ones are spelled. */
export const acronymWords: ReadonlySet<string> = new Set(
  'COP ASAP STEM ZIP CAD HUD TED ISO DAX JSON YAML WAV AIDS BY PIN SIM RAM ROM GIF LAN WAN SARS JPEG'.split(
    ' ',
  ),
)

/** Printed in capitals for emphasis, and no acronyms. */
export const plainWords: ReadonlySet<string> = new Set(
  'ADD AGE AGO AIR ALL AN AND ANY ARE AS ASK AT BAD BE BIG BUT BUY BY CAN CAR CUT DAY DID DO DON DRY EAR EAT END EVE EYE FAR FEW FIX FOR FREE FUN GET GO GOD GOT HAD HAS HE HER HEY HIM HIS HOT HOW IF IN IS ITS JOB KEY LET LIE LOT LOW MAD MAN MAY ME MEN MY NEW NO NOR NOT NOW OF OFF OLD ON ONE OR OUR OUT OWN PAY PUT RED RUN SAY SEE SET SHE SHH SIT SIX SO TAX TEN THE TO TOO TOP TRY TWO UP USE VIA WAR WAS WAY WE WHY WIN YES YET YOU'.split(
    ' ',
  ),
)

export const wordsInCapitals: ReadonlySet<string> = new Set(['IT'])
