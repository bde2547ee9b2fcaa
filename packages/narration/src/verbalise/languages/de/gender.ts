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
  'Aufl Std Enth Frau Stadt Nacht Hand Wand Zahl Art Bank Welt Zeit Person Uhr Kraft Firma Million Milliarde Mutter Tochter Schwester Nummer Feder Insel Regel Tafel Übung Zwiebel Kartoffel Gabel Schachtel Schüssel Butter Milch Nudel Formel'.split(
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
