import type { Language } from '../../language.js'
import { siUnits } from '../si.js'

const feminine = new Set(
  'page pages personne personnes minute minutes seconde secondes heure heures femme femmes fois semaine semaines table tables ligne lignes tonne tonnes année années fille filles image images feuille feuilles ville villes rue rues voiture voitures étape étapes équipe équipes école écoles partie parties pièce pièces place places porte portes note notes phrase phrases lettre lettres zone zones usine usines mine mines classe classes chambre chambres langue langues île îles vie vies mort morts main mains fleur fleurs voix eau dent dents nuit nuits part parts maison maisons raison raisons saison saisons façon façons chanson chansons roupie roupies couronne couronnes bougie calorie calories kilocalorie kilocalories heure heures tasse tasses cuillère cuillères finale finales journée journées douzaine douzaines bouteille bouteilles goutte gouttes once onces pinte pintes'.split(
    ' ',
  ),
)
const masculine = new Set(
  'livre livres musée musées lycée lycées trophée trophées été côté côtés comité comités traité traités pâté magazine magazines domaine domaines incendie incendies génie génies silence silences squelette parapluie million millions kilomètre'.split(
    ' ',
  ),
)

/** Gender of a noun by a list of the common ones, then by its ending. */
export function isFeminine(noun: string): boolean {
  const word = noun.split(' ')[0]?.toLowerCase() ?? ''
  if (feminine.has(word) || noun.endsWith('sterling')) return true
  if (masculine.has(word)) return false
  return /(?:tion|sion|xion|té|ance|ence|ie|ure|ette|ée|ille|elle|esse|ise|aine|ude|ade|euse|rice|ienne|onne|ique)s?$/.test(
    word,
  )
}

export const currencies: Language['currencies'] = {
  '€': ['euro', 'euros', 'centime', 'centimes'],
  EUR: ['euro', 'euros', 'centime', 'centimes'],
  $: ['dollar', 'dollars', 'cent', 'cents'],
  US$: ['dollar américain', 'dollars américains', 'cent', 'cents'],
  USD: ['dollar américain', 'dollars américains', 'cent', 'cents'],
  $CA: ['dollar canadien', 'dollars canadiens', 'cent', 'cents'],
  '£': ['livre sterling', 'livres sterling', 'penny', 'pence'],
  '¥': ['yen', 'yens'],
  '₹': ['roupie', 'roupies'],
  '₩': ['won', 'wons'],
  '₽': ['rouble', 'roubles'],
  '₪': ['shekel', 'shekels'],
  '₫': ['dong', 'dongs'],
  '฿': ['baht', 'bahts'],
  '₱': ['peso', 'pesos'],
  '₦': ['naira', 'nairas'],
  '₴': ['hryvnia', 'hryvnias'],
  '¢': ['cent', 'cents'],
  CHF: ['franc suisse', 'francs suisses', 'centime', 'centimes'],
}

export const units: Language['units'] = {
  ...siUnits(
    {
      W: ['watt', 'watts'],
      Wh: ['wattheure', 'wattheures'],
      J: ['joule', 'joules'],
      V: ['volt', 'volts'],
      A: ['ampère', 'ampères'],
      Ω: ['ohm', 'ohms'],
      Hz: ['hertz', 'hertz'],
      Pa: ['pascal', 'pascals'],
      N: ['newton', 'newtons'],
      Sv: ['sievert', 'sieverts'],
      Bq: ['becquerel', 'becquerels'],
      mol: ['mole', 'moles'],
      eV: ['électronvolt', 'électronvolts'],
    },
    { µ: 'micro', m: 'milli', h: 'hecto', k: 'kilo', M: 'méga', G: 'giga', T: 'téra' },
  ),
  bar: ['bar', 'bars'],
  mbar: ['millibar', 'millibars'],
  kΩ: ['kilohm', 'kilohms'],
  MΩ: ['mégohm', 'mégohms'],
  nm: ['nanomètre', 'nanomètres'],
  µm: ['micromètre', 'micromètres'],
  mm: ['millimètre', 'millimètres'],
  cm: ['centimètre', 'centimètres'],
  m: ['mètre', 'mètres'],
  km: ['kilomètre', 'kilomètres'],
  h: ['heure', 'heures'],
  mmHg: ['millimètre de mercure', 'millimètres de mercure'],
  pt: ['point', 'points'],
  pts: ['point', 'points'],
  'km²': ['kilomètre carré', 'kilomètres carrés'],
  'm²': ['mètre carré', 'mètres carrés'],
  'cm²': ['centimètre carré', 'centimètres carrés'],
  'm³': ['mètre cube', 'mètres cubes'],
  'cm³': ['centimètre cube', 'centimètres cubes'],
  'km/h': ['kilomètre à l’heure', 'kilomètres à l’heure'],
  'm/s': ['mètre par seconde', 'mètres par seconde'],
  ft: ['pied', 'pieds'],
  '″': ['pouce', 'pouces'],
  g: ['gramme', 'grammes'],
  kg: ['kilogramme', 'kilogrammes'],
  mg: ['milligramme', 'milligrammes'],
  µg: ['microgramme', 'microgrammes'],
  t: ['tonne', 'tonnes'],
  l: ['litre', 'litres'],
  L: ['litre', 'litres'],
  ml: ['millilitre', 'millilitres'],
  cl: ['centilitre', 'centilitres'],
  dl: ['décilitre', 'décilitres'],
  ha: ['hectare', 'hectares'],
  s: ['seconde', 'secondes'],
  ms: ['milliseconde', 'millisecondes'],
  min: ['minute', 'minutes'],
  kcal: ['kilocalorie', 'kilocalories'],
  dB: ['décibel', 'décibels'],
  'dB(A)': ['décibel A', 'décibels A'],
  ko: ['kilooctet', 'kilooctets'],
  Mo: ['mégaoctet', 'mégaoctets'],
  Go: ['gigaoctet', 'gigaoctets'],
  To: ['téraoctet', 'téraoctets'],
  'c. à s.': ['cuillère à soupe', 'cuillères à soupe'],
  'c. à soupe': ['cuillère à soupe', 'cuillères à soupe'],
  'c. à c.': ['cuillère à café', 'cuillères à café'],
  'c. à café': ['cuillère à café', 'cuillères à café'],
  ch: ['cheval', 'chevaux'],
  'Mbit/s': ['mégabit par seconde', 'mégabits par seconde'],
  'Gbit/s': ['gigabit par seconde', 'gigabits par seconde'],
  litre: ['litre', 'litres'],
  litres: ['litre', 'litres'],
  heure: ['heure', 'heures'],
  heures: ['heure', 'heures'],
  '°C': ['degré Celsius', 'degrés Celsius'],
  '°': ['degré', 'degrés'],
  '′': ['minute', 'minutes'],
}

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

export const abbreviations: Language['abbreviations'] = {
  'M.': 'Monsieur',
  'MM.': 'Messieurs',
  Mme: 'Madame',
  Mmes: 'Mesdames',
  Mlle: 'Mademoiselle',
  Dr: 'Docteur',
  'Dr.': 'Docteur',
  Pr: 'Professeur',
  Mgr: 'Monseigneur',
  '7j/7': 'sept jours sur sept',
  '7 j/7': 'sept jours sur sept',
  St: 'Saint',
  Ste: 'Sainte',
  'p. ex.': 'par exemple',
  'c.-à-d.': 'c’est-à-dire',
  'etc.': 'et cetera',
  'env.': 'environ',
  'av. J.-C.': 'avant Jésus-Christ',
  'apr. J.-C.': 'après Jésus-Christ',
  'n°': 'numéro',
  nº: 'numéro',
  Nº: 'Numéro',
  'N°': 'Numéro',
  'no.': 'numéro',
  'pp.': 'pages',
  'p.': 'page',
  'fig.': 'figure',
  'chap.': 'chapitre',
  'art.': 'article',
  'vol.': 'volume',
  'cf.': 'confer',
  'tél.': 'téléphone',
  'Tél.': 'Téléphone',
  'av.': 'avenue',
  'bd.': 'boulevard',
  Cie: 'Compagnie',
  bd: 'boulevard',
  Bd: 'Boulevard',
  Éts: 'Établissements',
  Ets: 'Établissements',
  'éd.': 'édition',
  'max.': 'maximum',
  'min.': 'minimum',
  'hab.': 'habitants',
  'pers.': 'personnes',
  't.a.b.': 'tirs au but',
  'a.p.': 'après prolongation',
  Mds: 'milliards',
  Md: 'milliard',
  Tél: 'Téléphone',
  arrdt: 'arrondissement',
  rte: 'route',
  'pl.': 'place',
  'coef.': 'coefficient',
  'ét.': 'étage',
  rdv: 'rendez-vous',
  RDV: 'rendez-vous',
  'c. à s.': 'cuillère à soupe',
  'c. à c.': 'cuillère à café',
  'ibid.': 'au même endroit',
  'op. cit.': 'ouvrage cité',
  'et/ou': 'et ou',
  SARL: 'S A R L',
  'arr.': 'arrondissement',
  'réf.': 'référence',
  'coll.': 'collection',
  URSS: 'U R S S',
  'n. b.': 'nota bene',
  'N. B.': 'Nota bene',
  'N.B.': 'Nota bene',
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

export const beforeFigures: Language['abbreviations'] = {
  km: 'kilomètre',
  'op.': 'opus',
  'th.': 'thermostat',
  't.': 'tome',
  'tél.': 'téléphone',
  '†': 'mort en',
}

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  { needs: /\d (?:et )?s/, pattern: /(?<=\d )(?:et ss?|sqq?)\.(?!\p{L})/gu, say: 'et suivantes' },
  { needs: /,\d\d?\/\d/, pattern: /(?<=\d,\d{1,2})\/(?=\d{1,3}(?![\p{N}/]))/gu, say: ' sur ' },
  { needs: /t\. [IVX]/, pattern: /(?<![\p{L}.])t\.(?= [IVX]+(?!\p{L}))/gu, say: 'tome' },
  // "l'article L. 121-1 du Code"
  { needs: /[LRD]\. ?\d/, pattern: /(?<=(?<!\p{L})[LRD]\. ?\d{1,4})-(?=\d)/gu, say: ' tiret ' },
  {
    needs: /[LRD]\. ?\d/,
    pattern: /(?<!\p{L})[LRD]\. ?(?=\d{1,4}-\d)/gu,
    say: (written) => `${written[0]} `,
  },
  // a lawyer, not the pronoun
  { needs: /Me \p{Lu}/u, pattern: /(?<!\p{L})Me(?= \p{Lu}\p{Ll})/gu, say: 'Maître' },
  // "loi n° 2024-123"
  { needs: /\d-\d/, pattern: /(?<=n[°º] ?(?:19|20)\d\d)-(?=\d)/gu, say: ' tiret ' },
  // "1/25 000", of a map
  {
    needs: /1\/\d/,
    pattern: /(?<=(?<![\p{N}.,/])1)\/(?=\d{1,3}(?:[ .\u00a0\u202f]000)+(?!\d)|\d000(?!\d))/gu,
    say: ' sur ',
  },
  { needs: /mmHg/, pattern: /(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu, say: ' sur ' },
  // "1m85"
  { needs: /1m\d/, pattern: /(?<=(?<![\p{L}\p{N}])1)m(?=\d\d(?!\d))/gu, say: ' mètre ' },
  { needs: /[2-9]m\d/, pattern: /(?<=(?<![\p{L}\p{N}])[2-9])m(?=\d\d(?!\d))/gu, say: ' mètres ' },
  {
    needs: /24 ?h ?\//,
    pattern: /(?<![\p{L}\p{N}])24[ \u00a0\u202f]?h ?\/ ?24(?!\p{N})/gu,
    say: 'vingt-quatre heures sur vingt-quatre',
  },
  // "4 × 100 m", of a relay
  {
    needs: /\d ?[x×] ?\d/,
    pattern: /(?<=(?<![\p{N},.])[2-9] ?)[x×](?= ?(?:50|[1-8]00|1500) ?m(?!\p{L}))/gu,
    say: ' fois ',
  },
  { needs: /4[x×]4/, pattern: /(?<![\p{L}\p{N}])4[x×]4(?![\p{L}\p{N}])/gu, say: 'quatre-quatre' },
]

/** Books of the Bible; the names of most are said as they are written. */
export const books: Language['books'] = {
  ...Object.fromEntries(
    'Genèse Exode Lévitique Nombres Deutéronome Josué Juges Ruth Samuel Rois Esdras Néhémie Esther Job Psaume Psaumes Proverbes Ecclésiaste Isaïe Jérémie Ézéchiel Daniel Osée Amos Jonas Michée Matthieu Marc Luc Jean Actes Romains Corinthiens Galates Éphésiens Philippiens Colossiens Thessaloniciens Timothée Tite Hébreux Jacques Pierre Apocalypse Sourate'
      .split(' ')
      .map((name) => [name, name]),
  ),
  Gn: 'Genèse',
  Ex: 'Exode',
  Dt: 'Deutéronome',
  Ps: 'Psaume',
  Is: 'Isaïe',
  Jr: 'Jérémie',
  Mt: 'Matthieu',
  Mc: 'Marc',
  Lc: 'Luc',
  Jn: 'Jean',
  Ac: 'Actes',
  Rm: 'Romains',
  Co: 'Corinthiens',
  Ga: 'Galates',
  Ap: 'Apocalypse',
}
