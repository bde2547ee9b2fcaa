import type { Language } from '../../language.js'
import type { PlainLanguage } from '../plain/data.js'
import { unitTable } from '../plain/unit-table.js'
import { abbreviations as more } from './forms.js'

export const units: NonNullable<PlainLanguage['units']> = {
  ...unitTable(`
mg miligrama miligramas
µg micrograma microgramas
t tonelada toneladas
mmHg milímetro_de_mercúrio milímetros_de_mercúrio
nm nanômetro nanômetros
m² metro_quadrado metros_quadrados
km² quilômetro_quadrado quilômetros_quadrados
m³ metro_cúbico metros_cúbicos
cl centilitro centilitros
dl decilitro decilitros
kWh quilowatt-hora quilowatts-hora
W watt watts
kW quilowatt quilowatts
MW megawatt megawatts
V volt volts
Hz hertz hertz
GHz gigahertz gigahertz
dB decibel decibéis
kcal quilocaloria quilocalorias
º_C grau_Celsius graus_Celsius
Km quilômetro quilômetros
kms quilômetro quilômetros
km’s quilômetro quilômetros
km's quilômetro quilômetros
gr grama gramas
grs. grama gramas
gr. grama gramas
mL mililitro mililitros
ºC grau_Celsius graus_Celsius
°C grau_Celsius graus_Celsius
′ minuto minutos
″ segundo segundos
`),
}

export const abbreviations: Readonly<Record<string, string>> = {
  ...more,
  'Sr.': 'senhor',
  'incl.': 'incluído',
  'i.e.': 'isto é',
  'qtos.': 'quartos',
  'a.p.': 'após prolongamento',
  'pts.': 'pontos',
  'e ss.': 'e seguintes',
  'Sra.': 'senhora',
  'Srs.': 'senhores',
  'Dr.': 'doutor',
  'Dra.': 'doutora',
  'Prof.': 'professor',
  'Profa.': 'professora',
  'Eng.': 'engenheiro',
  'D.': 'dom',
  'Exmo.': 'excelentíssimo',
  'etc.': 'etcétera',
  'p. ex.': 'por exemplo',
  'ex.': 'exemplo',
  'pág.': 'página',
  'págs.': 'páginas',
  'cap.': 'capítulo',
  'vol.': 'volume',
  'art.': 'artigo',
  'arts.': 'artigos',
  'inc.': 'inciso',
  'fig.': 'figura',
  'tab.': 'tabela',
  'séc.': 'século',
  'a. C.': 'antes de Cristo',
  'd. C.': 'depois de Cristo',
  'a.C.': 'antes de Cristo',
  'd.C.': 'depois de Cristo',
  'Av.': 'avenida',
  'R.': 'rua',
  nº: 'número',
  'n.º': 'número',
  'n.o': 'número',
  'aprox.': 'aproximadamente',
  'tel.': 'telefone',
  'Ltda.': 'limitada',
  'S. A.': 'sociedade anónima',
  'cf.': 'confira',
  'hab.': 'habitantes',
  'máx.': 'máximo',
  'mín.': 'mínimo',
  'et al.': 'e outros',
  'V. Ex.ª': 'vossa excelência',
  'Sto.': 'santo',
  'Sta.': 'santa',
  'kg.': 'quilogramas',
}

export const books: Language['books'] = {
  Gn: 'Gênesis',
  Êx: 'Êxodo',
  Is: 'Isaías',
  Jr: 'Jeremias',
  Sl: 'Salmo',
  Pv: 'Provérbios',
  Mt: 'Mateus',
  Mc: 'Marcos',
  Lc: 'Lucas',
  Jo: 'João',
  At: 'Atos',
  Rm: 'Romanos',
  Co: 'Coríntios',
  Cor: 'Coríntios',
  Gl: 'Gálatas',
  Ef: 'Efésios',
  Fl: 'Filipenses',
  Hb: 'Hebreus',
  Tg: 'Tiago',
  Pe: 'Pedro',
  Ap: 'Apocalipse',
  Salmo: 'Salmo',
  Salmos: 'Salmo',
  Gênesis: 'Gênesis',
  Êxodo: 'Êxodo',
  Isaías: 'Isaías',
  Provérbios: 'Provérbios',
  Atos: 'Atos',
  Hebreus: 'Hebreus',
  Apocalipse: 'Apocalipse',
  Mateus: 'Mateus',
  Marcos: 'Marcos',
  Lucas: 'Lucas',
  João: 'João',
  Romanos: 'Romanos',
  Coríntios: 'Coríntios',
}
