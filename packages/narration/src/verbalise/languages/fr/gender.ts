const feminine = new Set(
  'abst page pages personne personnes minute minutes seconde secondes heure heures femme femmes fois semaine semaines table tables ligne lignes tonne tonnes année années fille filles image images feuille feuilles ville villes rue rues voiture voitures étape étapes équipe équipes école écoles partie parties pièce pièces place places porte portes note notes phrase phrases lettre lettres zone zones usine usines mine mines classe classes chambre chambres langue langues île îles vie vies mort morts main mains fleur fleurs voix eau dent dents nuit nuits part parts maison maisons raison raisons saison saisons façon façons chanson chansons roupie roupies couronne couronnes bougie calorie calories kilocalorie kilocalories heure heures tasse tasses cuillère cuillères finale finales journée journées douzaine douzaines bouteille bouteilles goutte gouttes once onces pinte pintes'.split(
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
