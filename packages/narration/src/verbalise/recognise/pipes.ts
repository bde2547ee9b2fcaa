import type { Recogniser } from '../claims.js'

/** Pipes that part words: cells of what was meant as a table, entries of a menu. They are pauses, and none at the ends. */
export function pipes(): Recogniser[] {
  const needs = /\|/
  return [
    { needs, pattern: /^\|(?: \|)* /g, say: () => '' },
    { needs, pattern: /(?: \|)+$/g, say: () => '' },
    // a row of dashes
    {
      needs,
      pattern: / \|?[:|-]*--[:|-]*(?: \|)?(?= )/g,
      say: ({ written }) => (written.includes('|') ? ',' : undefined),
    },
    {
      needs,
      pattern: /(?: \|)+(?= )/g,
      say: ({ text, begin }) => (/[,;:.!?—]$/.test(text.slice(0, begin)) ? '' : ','),
    },
    { needs, pattern: /(?<=\p{L}\p{L}|(?<!\d)\d{4})\|(?=\p{L}\p{L})/gu, say: () => ', ' },
    // "Exclusive| What he said"
    {
      needs,
      pattern: /(?<=(?<!\|\S{0,12})\p{L}[\p{L}\p{M}])\|(?= |$)/gu,
      say: ({ text, end }) => (end === text.length ? '.' : ','),
    },
  ]
}
