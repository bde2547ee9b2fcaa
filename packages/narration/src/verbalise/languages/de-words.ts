import type { Language } from '../language.js'

const neuter = new Set(
  'Jahr Jahrhundert Kapitel Mal Haus Buch Kind Land Bild Wort Tor Spiel Stück Prozent Pfund Kilo Quartal Semester Gebot Gramm Kilogramm Blatt Dorf Tier Auto Zimmer Feld Dokument Beispiel Ergebnis Studium'.split(
    ' ',
  ),
)
const masculine = new Set(
  'Name Junge Kunde Name Gedanke Wille Buchstabe Kollege Franzose Deutsche Russe Experte Löwe Hase Affe Käse Beamte Weltkrieg'.split(
    ' ',
  ),
)
const feminine = new Set(
  'Frau Stadt Nacht Hand Wand Zahl Art Bank Welt Zeit Person Uhr Kraft Firma Million Milliarde Mutter Tochter Schwester Nummer Feder Insel Regel Tafel Übung'.split(
    ' ',
  ),
)

/** Gender of a noun by a list of the common ones, then by its ending. */
export function genderOf(noun: string): 'm' | 'f' | 'n' {
  const word = noun.split(' ')[0] ?? ''
  if (neuter.has(word)) return 'n'
  if (masculine.has(word)) return 'm'
  if (feminine.has(word) || /(?:ung|heit|keit|schaft|ion|tät|ik|ur|enz|anz|ei|in)$/.test(word)) return 'f'
  if (/(?:chen|lein|ment|um)$/.test(word)) return 'n'
  return /e$/.test(word) ? 'f' : 'm'
}

export const currencies: Language['currencies'] = {
  '€': ['Euro', 'Euro', 'Cent', 'Cent'],
  EUR: ['Euro', 'Euro', 'Cent', 'Cent'],
  Euro: ['Euro', 'Euro', 'Cent', 'Cent'],
  $: ['Dollar', 'Dollar', 'Cent', 'Cent'],
  US$: ['US-Dollar', 'US-Dollar', 'Cent', 'Cent'],
  USD: ['US-Dollar', 'US-Dollar', 'Cent', 'Cent'],
  '£': ['Pfund', 'Pfund', 'Penny', 'Pence'],
  '¥': ['Yen', 'Yen'],
  '₹': ['Rupie', 'Rupien'],
  CHF: ['Schweizer Franken', 'Schweizer Franken', 'Rappen', 'Rappen'],
  'Fr.': ['Franken', 'Franken', 'Rappen', 'Rappen'],
}

export const units: Language['units'] = {
  nm: ['Nanometer', 'Nanometer'],
  µm: ['Mikrometer', 'Mikrometer'],
  mm: ['Millimeter', 'Millimeter'],
  cm: ['Zentimeter', 'Zentimeter'],
  m: ['Meter', 'Meter'],
  km: ['Kilometer', 'Kilometer'],
  'km²': ['Quadratkilometer', 'Quadratkilometer'],
  'm²': ['Quadratmeter', 'Quadratmeter'],
  qm: ['Quadratmeter', 'Quadratmeter'],
  'cm²': ['Quadratzentimeter', 'Quadratzentimeter'],
  'm³': ['Kubikmeter', 'Kubikmeter'],
  'cm³': ['Kubikzentimeter', 'Kubikzentimeter'],
  'km/h': ['Kilometer pro Stunde', 'Kilometer pro Stunde'],
  'm/s': ['Meter pro Sekunde', 'Meter pro Sekunde'],
  ft: ['Fuß', 'Fuß'],
  '″': ['Zoll', 'Zoll'],
  g: ['Gramm', 'Gramm'],
  kg: ['Kilogramm', 'Kilogramm'],
  mg: ['Milligramm', 'Milligramm'],
  µg: ['Mikrogramm', 'Mikrogramm'],
  t: ['Tonne', 'Tonnen'],
  l: ['Liter', 'Liter'],
  L: ['Liter', 'Liter'],
  ml: ['Milliliter', 'Milliliter'],
  cl: ['Zentiliter', 'Zentiliter'],
  ha: ['Hektar', 'Hektar'],
  s: ['Sekunde', 'Sekunden'],
  ms: ['Millisekunde', 'Millisekunden'],
  min: ['Minute', 'Minuten'],
  Min: ['Minute', 'Minuten'],
  'Min.': ['Minute', 'Minuten'],
  h: ['Stunde', 'Stunden'],
  'Std.': ['Stunde', 'Stunden'],
  Hz: ['Hertz', 'Hertz'],
  kHz: ['Kilohertz', 'Kilohertz'],
  MHz: ['Megahertz', 'Megahertz'],
  GHz: ['Gigahertz', 'Gigahertz'],
  W: ['Watt', 'Watt'],
  kW: ['Kilowatt', 'Kilowatt'],
  MW: ['Megawatt', 'Megawatt'],
  GW: ['Gigawatt', 'Gigawatt'],
  PS: ['P S', 'P S'],
  kWh: ['Kilowattstunde', 'Kilowattstunden'],
  MWh: ['Megawattstunde', 'Megawattstunden'],
  TWh: ['Terawattstunde', 'Terawattstunden'],
  V: ['Volt', 'Volt'],
  J: ['Joule', 'Joule'],
  kJ: ['Kilojoule', 'Kilojoule'],
  kcal: ['Kilokalorie', 'Kilokalorien'],
  Pa: ['Pascal', 'Pascal'],
  hPa: ['Hektopascal', 'Hektopascal'],
  dB: ['Dezibel', 'Dezibel'],
  kB: ['Kilobyte', 'Kilobyte'],
  MB: ['Megabyte', 'Megabyte'],
  GB: ['Gigabyte', 'Gigabyte'],
  TB: ['Terabyte', 'Terabyte'],
  '°C': ['Grad Celsius', 'Grad Celsius'],
  '°': ['Grad', 'Grad'],
  '′': ['Minute', 'Minuten'],
  'Mio.': ['Million', 'Millionen'],
  'Mrd.': ['Milliarde', 'Milliarden'],
}

export const symbols: Language['symbols'] = {
  '&': 'und',
  '§': 'Paragraf',
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
  '√': 'Wurzel aus',
  π: 'Pi',
}

export const abbreviations: Language['abbreviations'] = {
  'z. B.': 'zum Beispiel',
  'd. h.': 'das heißt',
  'u. a.': 'unter anderem',
  'o. Ä.': 'oder Ähnliches',
  'i. d. R.': 'in der Regel',
  'v. a.': 'vor allem',
  'z. T.': 'zum Teil',
  's. o.': 'siehe oben',
  's. u.': 'siehe unten',
  'usw.': 'und so weiter',
  'etc.': 'et cetera',
  'bzw.': 'beziehungsweise',
  'bspw.': 'beispielsweise',
  'ca.': 'circa',
  'vgl.': 'vergleiche',
  'Dr.': 'Doktor',
  'Prof.': 'Professor',
  'Hr.': 'Herr',
  'Fr.': 'Frau',
  'St.': 'Sankt',
  'Nr.': 'Nummer',
  'Abb.': 'Abbildung',
  'Tab.': 'Tabelle',
  'Abs.': 'Absatz',
  'Art.': 'Artikel',
  'Bd.': 'Band',
  'Kap.': 'Kapitel',
  'S.': 'Seite',
  'ff.': 'folgende',
  'Jh.': 'Jahrhundert',
  'v. Chr.': 'vor Christus',
  'n. Chr.': 'nach Christus',
  'Str.': 'Straße',
  'Tel.': 'Telefon',
  'inkl.': 'inklusive',
  'exkl.': 'exklusive',
  'evtl.': 'eventuell',
  'ggf.': 'gegebenenfalls',
  'max.': 'maximal',
  'min.': 'minimal',
  'MwSt.': 'Mehrwertsteuer',
  GmbH: 'G m b H',
}

export const acronymWords: ReadonlySet<string> = new Set(
  'NATO UNESCO PIN SIM RAM TÜV BAföG AIDS FIFA OPEC'.split(' '),
)
