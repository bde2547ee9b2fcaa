import type { Language } from '../../language.js'

const compass: Readonly<Record<string, string>> = { N: 'North', E: 'East', S: 'South', W: 'West' }
const firstNames =
  'John|James|William|Robert|Charles|George|Thomas|Henry|Edward|Richard|David|Michael|Joseph|Daniel|Paul|Mark|Peter|Andrew|Samuel|Benjamin|Frank|Walter|Arthur|Harold|Albert|Donald|Kenneth|Philip|Martin|Robin|Carl|Louis|Theodore|Frederick|Alexander|Hugh|Ralph|Stephen|Steven|Christopher|Matthew|Anthony|Patrick|Jack|Jonathan|Timothy|Gregory|Harry|Sam|Ben|Tom|Bill'
const shortNames: Readonly<Record<string, string>> = {
  'Wm.': 'William',
  'Thos.': 'Thomas',
  'Chas.': 'Charles',
  'Geo.': 'George',
  'Jas.': 'James',
  'Robt.': 'Robert',
  'Edw.': 'Edward',
  'Benj.': 'Benjamin',
  'Eliz.': 'Elizabeth',
  'Margt.': 'Margaret',
}

/** Streets and names, kitchens and playing fields. */
export const everyday: Language['shortForms'] = [
  {
    needs: /(?:Wm|Thos|Chas|Geo|Jas|Robt|Edw|Benj|Eliz|Margt)\./,
    pattern:
      /(?<!\p{L})(?:(?:Wm|Thos|Chas|Geo|Jas|Robt|Edw|Benj)\.(?= (?:\p{Lu}|& |and ))|(?:Eliz|Margt)\.)/gu,
    say: (written) => shortNames[written],
  },
  {
    // "John Smith III"
    needs: /I/,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${firstNames}) (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}’']{1,14},? )(?:I{2,3}|IV)(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: (written, { ordinal }) => `the ${ordinal(String(written === 'IV' ? 4 : written.length))}`,
  },
  {
    needs: /[NSEW]\. /,
    pattern: /(?<=(?<!\p{L})\d{1,5} )[NSEW]\.(?= \p{Lu}\p{Ll})/gu,
    say: ([letter = '']) => compass[letter],
  },
  { needs: /Hwy/, pattern: /(?<!\p{L})Hwy\.?(?= \d)/gu, say: 'Highway' },
  { needs: /Rte/, pattern: /(?<!\p{L})Rte\.?(?= \d)/gu, say: 'Route' },
  // "12' × 14'", "16 × 20 in"
  {
    needs: /\d['’] ?[x×]|[x×] ?\d+['’]/,
    pattern: /(?<=\d)['’](?= ?[x×] ?\d)|(?<=[x×] ?\d{1,3})['’](?![\p{L}\d])/gu,
    say: ' feet',
  },
  // 8" x 70"
  {
    needs: /\d["”″] ?[x×]/,
    pattern: /(?<=\d)["”″] ?[x×] ?(?=\d)|(?<=\d["”″] ?[x×] ?\d[\d.]*)["”″](?! ?[x×])/gu,
    say: (written) => (written.length > 1 ? ' inches by ' : ' inches'),
  },
  {
    needs: /\d ?in ?[x×]|[x×] ?\d[\d.]* ?in/,
    pattern: /(?<=\d ?)in(?= ?[x×] ?\d)|(?<=\d(?: ?in)? ?[x×] ?\d[\d.]* ?)in(?=[,;)]|$)/gu,
    say: ' inches',
  },
  // "England 287/6 (50 overs)"
  {
    needs: /overs?(?!\p{L})|\d ov(?!\p{L})|wicket|innings|declared|cricket|all out/u,
    pattern: /(?<=(?<![\p{N}/.])\d{2,3})\/(?=\d{1,2}(?![\p{N}/.]))/gu,
    say: ' for ',
  },
  { needs: /doz/, pattern: /(?<=\d )doz\.(?!\p{L})/gu, say: 'dozen' },
  // "in Aug. but"
  {
    needs: /\p{Lu}\p{Ll}{2,3}\. /u,
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id) )(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?= \p{Ll}|,)/gu,
    say: (written, { months }) => months.find(([, ...short]) => short.includes(written.slice(0, -1)))?.[0],
  },
]
