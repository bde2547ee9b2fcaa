// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { ReportMessages } from './en.js'

const fr: ReportMessages = {
  title: (title) => `Ce qui a été produit à partir de « ${title} »`,
  made: 'Ce qui a été produit',
  edition: 'Édition',
  files: 'Fichiers',
  failed: 'Ce qui n’a pas pu être produit',
  claims: 'Ce qui est déclaré',
  claimsIntro:
    'Chaque ligne est vraie du contenu tel qu’il est. Ce que seule une personne peut juger est nommé et n’est pas déclaré.',
  noClaims: 'Rien n’est déclaré pour cette édition.',
  standard: 'Norme',
  rule: 'Quand cela peut être déclaré',
  evidence: 'Dans cette édition',
  basis: 'Comment on le sait',
  construction: 'par construction',
  machine: (checker) => `vérifié par ${checker}`,
  person: 'jugé par une personne',
  aChecker: 'un programme',
  needsPerson: 'À juger par une personne',
  nothing: 'rien',
  findings: 'Ce qui a été relevé',
  noFindings: 'Rien n’a été relevé.',
  severity: 'Gravité',
  error: 'Erreur',
  warning: 'Avertissement',
  info: 'Remarque',
  line: 'Ligne',
  finding: 'Constat',
  hint: 'Que faire',
  map: 'Où se trouve chaque partie',
  mapIntro: 'La même partie du texte dans chaque édition, dans l’ordre de lecture.',
  part: 'Partie',
  page: 'Page',
  time: 'Temps',
  source: (path, words) => `${path}, ${words} ${plural('fr', words, { one: 'mot', other: 'mots' })}`,
  pages: (from, to) => (from === to ? from : `${from}–${to}`),
}

export default fr
