import { createCatalogue } from '@lectern/core'

const english = {
  'picture-without-description': 'Picture without description',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
  teacher: 'For the teacher',
}

export type Messages = typeof english

const language = (messages: Messages) => async () => ({ default: messages })

/** What this emitter says in its own voice. A language that is not here is said in English, and marked as English. */
export const catalogue = createCatalogue(english, {
  fr: language({
    'picture-without-description': 'Image sans description',
    note: 'Note',
    tip: 'Conseil',
    important: 'Important',
    warning: 'Avertissement',
    caution: 'Attention',
    teacher: 'Pour l’enseignant',
  }),
  de: language({
    'picture-without-description': 'Bild ohne Beschreibung',
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
    teacher: 'Für die Lehrkraft',
  }),
  es: language({
    'picture-without-description': 'Imagen sin descripción',
    note: 'Nota',
    tip: 'Consejo',
    important: 'Importante',
    warning: 'Advertencia',
    caution: 'Precaución',
    teacher: 'Para el profesorado',
  }),
  ar: language({
    'picture-without-description': 'صورة بلا وصف',
    note: 'ملاحظة',
    tip: 'نصيحة',
    important: 'مهم',
    warning: 'تحذير',
    caution: 'تنبيه',
    teacher: 'للمعلّم',
  }),
})
