import type { Language } from '../../language.js'

/** What hangs on what is around it. */
export const shortForms: Language['shortForms'] = [
  {
    needs: /née.*† ?\d/s,
    pattern: /†(?= ?\d)/gu,
    say: (_, _language, { text, begin }) =>
      /née[^.;!?†]*$/u.test(text.slice(Math.max(0, begin - 60), begin))
        ? `morte ${/^† ?\d{1,2}(?:er)?(?: \p{L}{3}|[./]\d)/u.test(text.slice(begin)) ? 'le' : 'en'}`
        : undefined,
  },
  // "étudiant·e·s", "élu(e)s"
  {
    needs: /\p{L}(?:[·.•]e[·.•]s|\(e\)s)/u,
    pattern: /(?<!\p{L})\p{L}+(?:[·.•]e[·.•]s|\(e\)s)(?!\p{L})/gu,
    say: (written) => {
      const base = written.replace(/(?:[·.•]e[·.•]s|\(e\)s)$/u, '')
      return `${base}s et ${base}es`
    },
  },
  {
    needs: /\p{L}(?:[·•]e|\(e\))(?!\p{L})/u,
    pattern: /(?<!\p{L})\p{L}+(?:[·•]e|\(e\))(?!\p{L})/gu,
    say: (written) => {
      const base = written.replace(/(?:[·•]e|\(e\))$/u, '')
      return `${base} ou ${base}e`
    },
  },
  // over a column of a timetable
  { needs: /^Dép\./u, pattern: /^Dép\.?(?=:?$)/gu, say: 'Départ' },
  { needs: /^Arr\./, pattern: /^Arr\.?(?=:?$)/gu, say: 'Arrivée' },
  // "vent NE"
  {
    needs: /[Vv]ent/,
    pattern: /(?<=[Vv]ents? (?:de )?)[NSEO]{1,2}(?![\p{L}\p{N}])/gu,
    say: (written) => [...written].map((letter) => compass[letter]).join('-'),
  },
  {
    needs: /[LRD]\. ?\d/,
    pattern: /(?<!\p{L})[LRD]\. ?(?=\d{1,4}(?:-\d|(?!\d)))/gu,
    say: (written) => `${written[0]} `,
  },
]

const compass: Readonly<Record<string, string>> = { N: 'nord', E: 'est', S: 'sud', O: 'ouest' }
