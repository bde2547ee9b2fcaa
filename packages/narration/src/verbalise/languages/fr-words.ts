import type { Language } from '../language.js'

const feminine = new Set(
  'page pages personne personnes minute minutes seconde secondes heure heures femme femmes fois semaine semaines table tables ligne lignes tonne tonnes année années fille filles image images feuille feuilles ville villes rue rues voiture voitures étape étapes équipe équipes école écoles partie parties pièce pièces place places porte portes note notes phrase phrases lettre lettres zone zones usine usines mine mines classe classes chambre chambres langue langues île îles vie vies mort morts main mains fleur fleurs voix eau dent dents nuit nuits part parts maison maisons raison raisons saison saisons façon façons chanson chansons roupie roupies couronne couronnes bougie calorie calories kilocalorie kilocalories tasse tasses cuillère cuillères goutte gouttes once onces pinte pintes'.split(
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
  CHF: ['franc suisse', 'francs suisses', 'centime', 'centimes'],
}

export const units: Language['units'] = {
  nm: ['nanomètre', 'nanomètres'],
  µm: ['micromètre', 'micromètres'],
  mm: ['millimètre', 'millimètres'],
  cm: ['centimètre', 'centimètres'],
  m: ['mètre', 'mètres'],
  km: ['kilomètre', 'kilomètres'],
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
  Hz: ['hertz', 'hertz'],
  kHz: ['kilohertz', 'kilohertz'],
  MHz: ['mégahertz', 'mégahertz'],
  GHz: ['gigahertz', 'gigahertz'],
  W: ['watt', 'watts'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['mégawatt', 'mégawatts'],
  GW: ['gigawatt', 'gigawatts'],
  kWh: ['kilowattheure', 'kilowattheures'],
  MWh: ['mégawattheure', 'mégawattheures'],
  TWh: ['térawattheure', 'térawattheures'],
  V: ['volt', 'volts'],
  J: ['joule', 'joules'],
  kJ: ['kilojoule', 'kilojoules'],
  kcal: ['kilocalorie', 'kilocalories'],
  Pa: ['pascal', 'pascals'],
  hPa: ['hectopascal', 'hectopascals'],
  dB: ['décibel', 'décibels'],
  ko: ['kilooctet', 'kilooctets'],
  Mo: ['mégaoctet', 'mégaoctets'],
  Go: ['gigaoctet', 'gigaoctets'],
  To: ['téraoctet', 'téraoctets'],
  '°C': ['degré Celsius', 'degrés Celsius'],
  '°': ['degré', 'degrés'],
  '′': ['minute', 'minutes'],
}

export const symbols: Language['symbols'] = {
  '&': 'et',
  '§': 'paragraphe',
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
  '√': 'racine carrée de',
  π: 'pi',
}

export const abbreviations: Language['abbreviations'] = {
  'M.': 'Monsieur',
  'MM.': 'Messieurs',
  Mme: 'Madame',
  Mmes: 'Mesdames',
  Mlle: 'Mademoiselle',
  Me: 'Maître',
  Dr: 'Docteur',
  'Dr.': 'Docteur',
  Pr: 'Professeur',
  St: 'Saint',
  Ste: 'Sainte',
  'p. ex.': 'par exemple',
  'c.-à-d.': 'c’est-à-dire',
  'etc.': 'et cetera',
  'env.': 'environ',
  'av. J.-C.': 'avant Jésus-Christ',
  'apr. J.-C.': 'après Jésus-Christ',
  'n°': 'numéro',
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
}

export const acronymWords: ReadonlySet<string> = new Set(
  'ONU OTAN SIDA PIN SIM OVNI SMIC CNIL FIFA OPEP INSEE ZEP'.split(' '),
)
