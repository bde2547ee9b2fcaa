import type { Language } from '../../language.js'
import type { PlainLanguage } from '../plain/data.js'
import { unitTable } from '../plain/unit-table.js'
import { abbreviations as more } from './forms.js'

export const units: NonNullable<PlainLanguage['units']> = {
  ...unitTable(`
Km chilometro chilometri
Km² chilometro_quadrato chilometri_quadrati
Km2 chilometro_quadrato chilometri_quadrati
kmq chilometro_quadrato chilometri_quadrati
mg milligrammo milligrammi
µg microgrammo microgrammi
t tonnellata tonnellate
q quintale quintali
mmHg millimetro_di_mercurio millimetri_di_mercurio
nm nanometro nanometri
m² metro_quadrato metri_quadrati
mq metro_quadrato metri_quadrati
km² chilometro_quadrato chilometri_quadrati
m³ metro_cubo metri_cubi
mc metro_cubo metri_cubi
cpr compressa compresse
gg giorno giorni
gg. giorno giorni
p.b. punto_base punti_base
cl centilitro centilitri
mL millilitro millilitri
pb punto_base punti_base
lt litro litri
lt. litro litri
gr grammo grammi
gr. grammo grammi
dl decilitro decilitri
kWh chilowattora chilowattora
W watt watt
kW chilowatt chilowatt
MW megawatt megawatt
V volt volt
Hz hertz hertz
GHz gigahertz gigahertz
dB decibel decibel
kcal chilocaloria chilocalorie
CV cavallo cavalli
km/h chilometro_all’ora chilometri_all’ora
°C grado_Celsius gradi_Celsius
′ minuto minuti
″ secondo secondi
`),
}

export const abbreviations: Readonly<Record<string, string>> = {
  ...more,
  'sig.': 'signor',
  'app.to': 'appartamento',
  'sent.': 'sentenza',
  'd.t.s.': 'dopo i tempi supplementari',
  'd.c.r.': 'dopo i calci di rigore',
  'sig.ra': 'signora',
  'sigg.': 'signori',
  'dott.': 'dottor',
  'dott.ssa': 'dottoressa',
  'prof.': 'professor',
  'prof.ssa': 'professoressa',
  'ing.': 'ingegner',
  'avv.': 'avvocato',
  'on.': 'onorevole',
  'ecc.': 'eccetera',
  'es.': 'esempio',
  'p. es.': 'per esempio',
  'ad es.': 'ad esempio',
  'pag.': 'pagina',
  'pagg.': 'pagine',
  'cap.': 'capitolo',
  'vol.': 'volume',
  'art.': 'articolo',
  'artt.': 'articoli',
  'fig.': 'figura',
  'tab.': 'tabella',
  'a.C.': 'avanti Cristo',
  'd.C.': 'dopo Cristo',
  'a. C.': 'avanti Cristo',
  'd. C.': 'dopo Cristo',
  'sec.': 'secolo',
  'n.': 'numero',
  nº: 'numero',
  'ca.': 'circa',
  'cfr.': 'confronta',
  'tel.': 'telefono',
  'S.p.A.': 'società per azioni',
  'S.r.l.': 'società a responsabilità limitata',
  'c.so': 'corso',
  'p.za': 'piazza',
  'P.zza': 'piazza',
  'V.le': 'viale',
  'et al.': 'e altri',
  'max.': 'massimo',
  'min.': 'minimo',
  'ab.': 'abitanti',
  'c.d.': 'cosiddetto',
  'd.lgs.': 'decreto legislativo',
  'D.Lgs.': 'decreto legislativo',
  'lett.': 'lettera',
  'sez.': 'sezione',
  'Cass.': 'Cassazione',
  'e ss.': 'e seguenti',
  'c.p.': 'codice penale',
  'c.c.': 'codice civile',
  'c.p.c.': 'codice di procedura civile',
  'bin.': 'binario',
  'p.zza': 'piazza',
  'v.le': 'viale',
  mld: 'miliardi',
  mln: 'milioni',
}

export const books: Language['books'] = {
  Gen: 'Genesi',
  Es: 'Esodo',
  Is: 'Isaia',
  Ger: 'Geremia',
  Sal: 'Salmo',
  Pr: 'Proverbi',
  Mt: 'Matteo',
  Mc: 'Marco',
  Lc: 'Luca',
  Gv: 'Giovanni',
  At: 'Atti',
  Rm: 'Romani',
  Cor: 'Corinzi',
  Gal: 'Galati',
  Ef: 'Efesini',
  Fil: 'Filippesi',
  Eb: 'Ebrei',
  Gc: 'Giacomo',
  Pt: 'Pietro',
  Ap: 'Apocalisse',
  Genesi: 'Genesi',
  Salmo: 'Salmo',
  Salmi: 'Salmo',
  Esodo: 'Esodo',
  Isaia: 'Isaia',
  Atti: 'Atti',
  Apocalisse: 'Apocalisse',
  Matteo: 'Matteo',
  Marco: 'Marco',
  Luca: 'Luca',
  Giovanni: 'Giovanni',
  Romani: 'Romani',
  Corinzi: 'Corinzi',
}
