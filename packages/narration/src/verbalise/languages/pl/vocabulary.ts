import type { Language } from '../../language.js'
import type { PlainLanguage } from '../plain/data.js'
import { unitTable } from '../plain/unit-table.js'
import { abbreviations as more } from './forms.js'

const dekagrams = { one: 'dekagram', few: 'dekagramy', many: 'dekagramów', other: 'dekagrama' } as const
const degrees = { one: 'stopień', few: 'stopnie', many: 'stopni', other: 'stopnia' } as const

export const units: NonNullable<PlainLanguage['units']> = {
  dag: dekagrams,
  dkg: dekagrams,
  'st.': degrees,
  ...unitTable(`
hPa hektopaskal hektopaskale hektopaskali hektopaskala
st._C stopień_Celsjusza stopnie_Celsjusza stopni_Celsjusza stopnia_Celsjusza
tyg. tydzień tygodnie tygodni tygodnia
mies. miesiąc miesiące miesięcy miesiąca
os. osoba osoby osób osoby
szt. sztuka sztuki sztuk sztuki
mmHg milimetr_słupa_rtęci milimetry_słupa_rtęci milimetrów_słupa_rtęci milimetra_słupa_rtęci
pg pikogram pikogramy pikogramów pikograma
m/s² metr_na_sekundę_do_kwadratu metry_na_sekundę_do_kwadratu metrów_na_sekundę_do_kwadratu metra_na_sekundę_do_kwadratu
nm nanometr nanometry nanometrów nanometra
mg miligram miligramy miligramów miligrama
µg mikrogram mikrogramy mikrogramów mikrograma
t tona tony ton tony
m² metr_kwadratowy metry_kwadratowe metrów_kwadratowych metra_kwadratowego
km² kilometr_kwadratowy kilometry_kwadratowe kilometrów_kwadratowych kilometra_kwadratowego
m³ metr_sześcienny metry_sześcienne metrów_sześciennych metra_sześciennego
kWh kilowatogodzina kilowatogodziny kilowatogodzin kilowatogodziny
W wat waty watów wata
kW kilowat kilowaty kilowatów kilowata
MW megawat megawaty megawatów megawata
V wolt wolty woltów wolta
Hz herc herce herców herca
GHz gigaherc gigaherce gigaherców gigaherca
dB decybel decybele decybeli decybela
kcal kilokaloria kilokalorie kilokalorii kilokalorii
km kilometr kilometry kilometrów kilometra
godz. godzina godziny godzin godziny
mln milion miliony milionów miliona
mld miliard miliardy miliardów miliarda
tys tysiąc tysiące tysięcy tysiąca
tys. tysiąc tysiące tysięcy tysiąca
`),
}

export const abbreviations: Readonly<Record<string, string>> = {
  ...more,
  'np.': 'na przykład',
  'itd.': 'i tak dalej',
  'itp.': 'i tym podobne',
  'tj.': 'to jest',
  'tzn.': 'to znaczy',
  'tzw.': 'tak zwany',
  'm.in.': 'między innymi',
  'ok.': 'około',
  'ul.': 'ulica',
  'al.': 'aleja',
  'pl.': 'plac',
  nr: 'numer',
  'prof.': 'profesor',
  dr: 'doktor',
  'hab.': 'habilitowany',
  'inż.': 'inżynier',
  mgr: 'magister',
  'św.': 'święty',
  'godz.': 'godzina',
  wg: 'według',
  'por.': 'porównaj',
  'zob.': 'zobacz',
  'ww.': 'wyżej wymieniony',
  'p.n.e.': 'przed naszą erą',
  'n.e.': 'naszej ery',
  'r.': 'roku',
  'ust.': 'ustęp',
  'poz.': 'pozycja',
  'Dz.U.': 'Dziennik Ustaw',
  'Dz. U.': 'Dziennik Ustaw',
  'i nast.': 'i następne',
  'przyp.': 'przypis',
  'art.': 'artykuł',
  pkt: 'punkt',
  'rozdz.': 'rozdział',
  'rys.': 'rysunek',
  'tab.': 'tabela',
  'tel.': 'telefon',
  'maks.': 'maksymalnie',
  'min.': 'minimum',
  'jw.': 'jak wyżej',
  'cd.': 'ciąg dalszy',
  'ds.': 'do spraw',
  'br.': 'bieżącego roku',
  'ub.': 'ubiegłego',
  'pn.': 'pod nazwą',
  'red.': 'redakcja',
  'wyd.': 'wydanie',
  'proc.': 'procent',
  'sp. z o.o.': 'spółka z ograniczoną odpowiedzialnością',
  'S.A.': 'spółka akcyjna',
}

export const books: Language['books'] = {
  Rdz: 'Księga Rodzaju',
  Wj: 'Księga Wyjścia',
  Iz: 'Izajasz',
  Jr: 'Jeremiasz',
  Ps: 'Psalm',
  Prz: 'Przysłów',
  Mt: 'Mateusza',
  Mk: 'Marka',
  Łk: 'Łukasza',
  J: 'Jana',
  Dz: 'Dzieje',
  Rz: 'Rzymian',
  Kor: 'Koryntian',
  Ga: 'Galatów',
  Ef: 'Efezjan',
  Hbr: 'Hebrajczyków',
  Jk: 'Jakub',
  P: 'Piotr',
  Ap: 'Apokalipsa',
  Psalm: 'Psalm',
  Jan: 'Jan',
}
