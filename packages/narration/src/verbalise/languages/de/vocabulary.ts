import type { Language } from '../../language.js'
import { siUnits } from '../si.js'

const neuter = new Set(
  'OG UG Halbjahr Jt Jh Jhdt Jahr Jahrhundert Kapitel Mal Haus Buch Kind Land Bild Wort Tor Spiel Stück Prozent Pfund Kilo Quartal Semester Gebot Gramm Kilogramm Blatt Dorf Tier Auto Zimmer Feld Dokument Beispiel Ergebnis Studium Rad Bad Schiff Boot Gesetz Gebäude Geschoss Projekt Konzert Lied Glas Amt Gericht Werk Ticket Turnier Team Fenster Zeichen Leben Album Festival Problem Angebot Gespräch Treffen Essen Baby Ei Brot Wochenende Drittel Viertel Gleis Verfahren Urteil Fach Heft Bett Pferd Schwein Huhn Rennen Finale Foto Video Handy Paar Opfer Mitglied Unternehmen Zeug Restaurant Hotel Büro Mittel Recht Tor Wasser Bier Salz Mehl Öl Messer Fleisch Gemüse Obst Eigelb Wunder Muster Alter Ufer Theater'.split(
    ' ',
  ),
)
const masculine = new Set(
  'Kaffee Tee See Schnee Klee Name Junge Kunde Gedanke Wille Buchstabe Kollege Franzose Deutsche Russe Experte Löwe Hase Affe Käse Beamte Weltkrieg'.split(
    ' ',
  ),
)
const feminine = new Set(
  'Aufl Frau Stadt Nacht Hand Wand Zahl Art Bank Welt Zeit Person Uhr Kraft Firma Million Milliarde Mutter Tochter Schwester Nummer Feder Insel Regel Tafel Übung Zwiebel Kartoffel Gabel Schachtel Schüssel Butter Milch Nudel Formel'.split(
    ' ',
  ),
)

/** Endings, and last words of long ones ("Schwimmbad"). */
const neuterEnds =
  /(?:chen|lein|ment|um|nis|jahr|jahrhundert|buch|haus|kind|land|bild|spiel|stück|zimmer|feld|bad|fahrrad|gesetz|geschoss|gebäude|projekt|konzert|glas|amt|gericht|werk|turnier|team|zeug|mitglied|byte|bit|watt|volt|hertz|joule|gramm)$/u
const feminineEnds =
  /(?:ung|heit|keit|schaft|ion|tät|ik|ur|enz|anz|ei|in|stadt|bahn|zeit|nacht|kraft|schrift|arbeit|wahl|zahl|fahrt|uhr)$/u

/** Gender of a noun by a list of the common ones, then by its ending. */
export function genderOf(noun: string): 'm' | 'f' | 'n' {
  const word = noun.split(' ')[0] ?? ''
  if (neuter.has(word)) return 'n'
  if (masculine.has(word)) return 'm'
  if (feminine.has(word) || feminineEnds.test(word)) return 'f'
  if (neuterEnds.test(word)) return 'n'
  return /e$/.test(word) ? 'f' : 'm'
}

export const currencies: Language['currencies'] = {
  '€': ['Euro', 'Euro', 'Cent', 'Cent'],
  EUR: ['Euro', 'Euro', 'Cent', 'Cent'],
  Euro: ['Euro', 'Euro', 'Cent', 'Cent'],
  $: ['Dollar', 'Dollar', 'Cent', 'Cent'],
  US$: ['U S-Dollar', 'U S-Dollar', 'Cent', 'Cent'],
  USD: ['U S-Dollar', 'U S-Dollar', 'Cent', 'Cent'],
  '£': ['Pfund', 'Pfund', 'Penny', 'Pence'],
  '¥': ['Yen', 'Yen'],
  '₹': ['Rupie', 'Rupien'],
  '₩': ['Won', 'Won'],
  '₽': ['Rubel', 'Rubel'],
  '₪': ['Schekel', 'Schekel'],
  '₫': ['Dong', 'Dong'],
  '฿': ['Baht', 'Baht'],
  '₱': ['Peso', 'Pesos'],
  '₦': ['Naira', 'Naira'],
  '₴': ['Hrywnja', 'Hrywnja'],
  '¢': ['Cent', 'Cent'],
  ct: ['Cent', 'Cent'],
  Ct: ['Cent', 'Cent'],
  CHF: ['Schweizer Franken', 'Schweizer Franken', 'Rappen', 'Rappen'],
  'Fr.': ['Franken', 'Franken', 'Rappen', 'Rappen'],
}

export const units: Language['units'] = {
  ...siUnits(
    {
      W: ['Watt', 'Watt'],
      Wh: ['Wattstunde', 'Wattstunden'],
      J: ['Joule', 'Joule'],
      V: ['Volt', 'Volt'],
      A: ['Ampere', 'Ampere'],
      Ω: ['Ohm', 'Ohm'],
      Hz: ['Hertz', 'Hertz'],
      Pa: ['Pascal', 'Pascal'],
      N: ['Newton', 'Newton'],
      Sv: ['Sievert', 'Sievert'],
      Bq: ['Becquerel', 'Becquerel'],
      mol: ['Mol', 'Mol'],
      eV: ['Elektronvolt', 'Elektronvolt'],
    },
    { µ: 'Mikro', m: 'Milli', h: 'Hekto', k: 'Kilo', M: 'Mega', G: 'Giga', T: 'Tera' },
  ),
  bar: ['Bar', 'Bar'],
  mbar: ['Millibar', 'Millibar'],
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
  dl: ['Deziliter', 'Deziliter'],
  mmHg: ['Millimeter Quecksilber', 'Millimeter Quecksilber'],
  'W/m²': ['Watt pro Quadratmeter', 'Watt pro Quadratmeter'],
  cl: ['Zentiliter', 'Zentiliter'],
  ha: ['Hektar', 'Hektar'],
  s: ['Sekunde', 'Sekunden'],
  'Sek.': ['Sekunde', 'Sekunden'],
  ms: ['Millisekunde', 'Millisekunden'],
  min: ['Minute', 'Minuten'],
  Min: ['Minute', 'Minuten'],
  'Min.': ['Minute', 'Minuten'],
  h: ['Stunde', 'Stunden'],
  'Std.': ['Stunde', 'Stunden'],
  PS: ['P S', 'P S'],
  kcal: ['Kilokalorie', 'Kilokalorien'],
  dB: ['Dezibel', 'Dezibel'],
  'dB(A)': ['Dezibel A', 'Dezibel A'],
  kB: ['Kilobyte', 'Kilobyte'],
  MB: ['Megabyte', 'Megabyte'],
  GB: ['Gigabyte', 'Gigabyte'],
  TB: ['Terabyte', 'Terabyte'],
  '°C': ['Grad Celsius', 'Grad Celsius'],
  '°': ['Grad', 'Grad'],
  '′': ['Minute', 'Minuten'],
  EL: ['Esslöffel', 'Esslöffel'],
  TL: ['Teelöffel', 'Teelöffel'],
  'Pck.': ['Päckchen', 'Päckchen'],
  'Pkg.': ['Packung', 'Packungen'],
  'Msp.': ['Messerspitze', 'Messerspitzen'],
  'Stk.': ['Stück', 'Stück'],
  'Mbit/s': ['Megabit pro Sekunde', 'Megabit pro Sekunde'],
  'Gbit/s': ['Gigabit pro Sekunde', 'Gigabit pro Sekunde'],
  'm³/s': ['Kubikmeter pro Sekunde', 'Kubikmeter pro Sekunde'],
  'dt.': ['Dezitonne', 'Dezitonnen'],
  'J.': ['Jahr', 'Jahre'],
  kWp: ['Kilowatt peak', 'Kilowatt peak'],
  'Tsd.': ['Tausend', 'Tausend'],
  'Mio.': ['Million', 'Millionen'],
  'Mrd.': ['Milliarde', 'Milliarden'],
}

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

export const abbreviations: Language['abbreviations'] = {
  'z. B.': 'zum Beispiel',
  'd. h.': 'das heißt',
  'u. a.': 'unter anderem',
  'o. Ä.': 'oder Ähnliches',
  'o. ä.': 'oder ähnliches',
  'i. d. R.': 'in der Regel',
  'i. V. m.': 'in Verbindung mit',
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
  'Hrn.': 'Herrn',
  'St.': 'Sankt',
  'Nr.': 'Nummer',
  'Abb.': 'Abbildung',
  'Tab.': 'Tabelle',
  'Abs.': 'Absatz',
  'Abschn.': 'Abschnitt',
  'Dr.-Ing.': 'Doktoringenieur',
  ADAC: 'A D A C',
  'Art.': 'Artikel',
  'Bd.': 'Band',
  'Kap.': 'Kapitel',
  'n. V.': 'nach Verlängerung',
  'rd.': 'rund',
  'geschl.': 'geschlossen',
  'wöchentl.': 'wöchentlich',
  'Einw.': 'Einwohner',
  'Co.': 'Co',
  'BGBl.': 'Bundesgesetzblatt',
  'ü. NN': 'über Normalnull',
  '9/11': 'neun elf',
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
  AfD: 'A f D',
  'gem.': 'gemäß',
  'Pers.': 'Personen',
  'zzgl.': 'zuzüglich',
  'mind.': 'mindestens',
  'einschl.': 'einschließlich',
  'insb.': 'insbesondere',
  'insbes.': 'insbesondere',
  'bzgl.': 'bezüglich',
  'lt.': 'laut',
  'sog.': 'sogenannte',
  'ehem.': 'ehemals',
  'Hrsg.': 'Herausgeber',
  'Aufl.': 'Auflage',
  'Jg.': 'Jahrgang',
  'Anm.': 'Anmerkung',
  'Ziff.': 'Ziffer',
  'Rn.': 'Randnummer',
  'Fa.': 'Firma',
  'Fam.': 'Familie',
  Hbf: 'Hauptbahnhof',
  'Bhf.': 'Bahnhof',
  'tgl.': 'täglich',
  'mtl.': 'monatlich',
  'dgl.': 'dergleichen',
  'u. U.': 'unter Umständen',
  'u. Ä.': 'und Ähnliches',
  'u. ä.': 'und ähnliches',
  'u. v. m.': 'und vieles mehr',
  'u. v. a.': 'und viele andere',
  'z. Hd.': 'zu Händen',
  'z. Zt.': 'zur Zeit',
  'o. g.': 'oben genannte',
  'm. E.': 'meines Erachtens',
  'a. a. O.': 'am angegebenen Ort',
  'k. A.': 'keine Angabe',
  'ebd.': 'ebenda',
  'e. V.': 'e V',
  'und/oder': 'und oder',
  'a. D.': 'außer Dienst',
  'i. R.': 'im Ruhestand',
  'h. c.': 'h c',
  'Dipl.-Ing.': 'Diplomingenieur',
  'Bj.': 'Baujahr',
  'Kl.': 'Klasse',
  'Az.': 'Aktenzeichen',
  'Jt.': 'Jahrtausend',
  'lit.': 'Buchstabe',
  Kfz: 'K F Z',
  Lkw: 'L K W',
  Pkw: 'P K W',
}

export const acronymWords: ReadonlySet<string> = new Set(
  'COP DAX DIN ISO BAMF KITA UNO NATO UNESCO PIN SIM RAM TÜV BAföG AIDS FIFA OPEC'.split(' '),
)

/** Printed in capitals for emphasis, and no acronyms. */
export const plainWords: ReadonlySet<string> = new Set(
  'AB ALS AM AN AUF AUS BEI BIS DA DAS DEM DEN DER DES DIE DIR DU EIN ER ES FÜR GUT HAT ICH IHM IHN IHR IM IN IST JA JE MAL MAN MIT NEU NIE NUN NUR OB OHO SEI SIE SO TAG TUN TÜR TUT UM UND UNS VOM VON VOR WAR WAS WEG WER WIE WIR WO ZU ZUM ZUR'.split(
    ' ',
  ),
)

export const beforeFigures: Language['abbreviations'] = {
  'S.': 'Seite',
  'Gl.': 'Gleis',
  km: 'Kilometer',
  'Nrn.': 'Nummern',
  'No.': 'Nummer',
  'op.': 'Opus',
  'Op.': 'Opus',
  'H.': 'Heft',
  'geb.': 'geboren',
  'gest.': 'gestorben',
  '†': 'gestorben',
  'Bl.': 'Blatt',
}

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  // a sentence of a law
  { needs: /S\. \d/, pattern: /(?<=(?:Abs\.|Absatz|Art\.|§) ?\d{1,4}[a-z]? )S\.(?= \d)/gu, say: 'Satz' },
  { needs: /1-\p{Lu}/u, pattern: /(?<![\p{L}\p{N}.,:–-])1(?=-\p{Lu}\p{Ll})/gu, say: 'Ein' },
  { needs: /Fr\./, pattern: /(?<!\p{L})Fr\.(?= (?:Dr\.|Prof\.|\p{Lu}\p{Ll}))/gu, say: 'Frau' },
  { needs: / v\. \d/, pattern: /(?<=\p{L}\.? )v\.(?= \d{1,2}\. ?(?:\d|\p{Lu}))/gu, say: 'vom' },
  { needs: /geb\./, pattern: /(?<!\p{L})geb\.(?= (?:am|im|in) )/gu, say: 'geboren' },
  { needs: /gest\./, pattern: /(?<!\p{L})gest\.(?= (?:am|im|in) )/gu, say: 'gestorben' },
  // "Kontonr.", "Hausnr."
  {
    needs: /nr\./,
    pattern: /\p{L}+nr\./gu,
    say: (written) => written.replace(/\.$/, 'ummer').replace('nrummer', 'nummer'),
  },
  // "die 112"
  {
    needs: /11[026]/,
    pattern:
      /(?<=(?<!\p{L})(?:die|der|über|Notruf) )11[02](?=[.,;!?)]|$| (?:an|wählen|anrufen|rufen|und|oder)(?!\p{L}))/gu,
    say: (digits) => [...digits].map((digit) => figures[Number(digit)]).join(' '),
  },
  // "VfB", "MfS", "StVO"
  {
    needs: /\p{Lu}[bdfgklmnpt]\p{Lu}/u,
    pattern: /(?<!\p{L})\p{Lu}{1,2}[bdfgklmnpt]\p{Lu}{1,3}(?!\p{L})/gu,
    say: (written) => [...written].join(' '),
  },
  { needs: /,\d\d?\/\d/, pattern: /(?<=\d,\d{1,2})\/(?=\d{1,3}(?![\p{N}/]))/gu, say: ' von ' },
  { needs: /mmHg/, pattern: /(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' zu ' },
  {
    needs: /\d\.\/\d/,
    pattern: /(?<=\d\.)\/(?=\d{1,2}\. (?:Jahrhundert|Jh|Klasse|Semester))/gu,
    say: ' und ',
  },
  // "22.07. - 04.09."
  {
    needs: /\d\. ?[–-]/,
    pattern: /(?<=\d\. ?\d{1,2}\.) ?[–-] ?(?=\d{1,2}\. ?\d{1,2}\.(?!\d))/gu,
    say: ' bis ',
  },
  { needs: /\d\.\/\d/, pattern: /(?<=\d\. ?\d{1,2}\.)\/(?=\d{1,2}\. ?\d{1,2}\.(?!\d))/gu, say: ' und ' },
  { needs: /M(?:io|rd)\.-/, pattern: /(?<=\d-)Mio\.(?=-)/gu, say: 'Millionen' },
  { needs: /M(?:io|rd)\.-/, pattern: /(?<=\d-)Mrd\.(?=-)/gu, say: 'Milliarden' },
  { needs: /str\./, pattern: /\p{L}+str\./gu, say: (written) => written.replace(/\.$/, 'aße') },
  { needs: /\d ?f/, pattern: /(?<=\d ?)ff\./gu, say: 'fortfolgende' },
  { needs: /\d ?f/, pattern: /(?<=\d ?)f\./gu, say: 'folgende' },
  { needs: /\*/, pattern: /(?<=^|[\p{L}(] ?)\*(?= ?(?:\d{1,2}\. |\d{4}(?!\d)))/gu, say: 'geboren ' },
  {
    needs: /s\./,
    pattern: /(?<![\p{L}.])s\.(?= (?:S\.|Abb\.|Tab\.|Kap\.|Anm\.|Anhang|Seite|Abschnitt))/gu,
    say: 'siehe',
  },
  {
    // of an address, figure by figure
    needs: /\d{5}/,
    pattern: /(?<=(?<!\p{L})D-|\d[a-z]?, )\d{5}(?= \p{Lu}\p{Ll})|(?<=PLZ )\d{5}(?!\d)/gu,
    say: (digits) => [...digits].map((digit) => figures[Number(digit)]).join(' '),
  },
  {
    needs: /\d\.-/,
    pattern: /(?<![\p{L}\p{N}])[2-9]\.-(?=\p{Ll}+[sß]te)/gu,
    say: (written) =>
      `${['', '', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'][Number(written[0])]}-`,
  },
]

const figures = 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' ')

/** Books of the Bible; the names of most are said as they are written. */
export const books: Language['books'] = {
  ...Object.fromEntries(
    'Genesis Exodus Levitikus Mose Numeri Deuteronomium Josua Richter Rut Samuel Könige Esra Nehemia Hiob Ijob Psalm Sprüche Kohelet Jesaja Jeremia Ezechiel Daniel Hosea Amos Jona Micha Matthäus Markus Lukas Johannes Apostelgeschichte Römer Korinther Galater Epheser Philipper Kolosser Thessalonicher Timotheus Titus Hebräer Jakobus Petrus Offenbarung Sure'
      .split(' ')
      .map((name) => [name, name]),
  ),
  Gen: 'Genesis',
  Ex: 'Exodus',
  Ps: 'Psalm',
  Jes: 'Jesaja',
  Jer: 'Jeremia',
  Mt: 'Matthäus',
  Mk: 'Markus',
  Lk: 'Lukas',
  Joh: 'Johannes',
  Apg: 'Apostelgeschichte',
  Röm: 'Römer',
  Kor: 'Korinther',
  Gal: 'Galater',
  Offb: 'Offenbarung',
}
