// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { SummaryMessages } from './en.js'

const of = (count: number, one: string, other: string) => `${count} ${plural('fr', count, { one, other })}`

export default {
  withContents: 'Le texte a des titres et un sommaire.',
  withHeadings: 'Le texte a des titres.',
  adjustable: 'L’aspect du texte peut être modifié.',
  describedPictures: 'Toutes les images porteuses d’information ont un texte de remplacement.',
  undescribedPictures: (count) =>
    `${of(count, 'image n’a', 'images n’ont')} pas de texte de remplacement, ce que le texte indique.`,
  absentPictures: (count) =>
    `${of(count, 'image manque', 'images manquent')} ; le texte de remplacement figure dans le texte.`,
  longDescriptions: 'Les images complexes ont une description longue.',
  spokenFormulas: 'Les formules sont en MathML et ont un texte de remplacement.',
  plainFormulas: (count) =>
    `${of(count, 'formule n’est donnée', 'formules ne sont données')} que sous forme de texte source.`,
  spokenWhole: 'Tout le texte est lu à voix haute, en synchronisation avec les mots.',
  spokenInPart:
    'Des parties du texte sont lues à voix haute, en synchronisation avec les mots ; d’autres non.',
  untranscribed: (count) =>
    `${of(count, 'enregistrement n’a', 'enregistrements n’ont')} pas de transcription.`,
  pageNumbers: 'Les numéros de page correspondent à l’édition imprimée.',
} satisfies SummaryMessages
