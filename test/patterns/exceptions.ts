/** Patterns above the highest degree that are safe all the same, by where they stand, and what bounds their input. */
export const bounded: Readonly<Record<string, string>> = {
  'packages/narration/src/verbalise/recognise/strokes.ts': 'reads one sentence',
  'packages/narration/src/verbalise/recognise/sums.ts': 'reads one sentence; looks 40 characters around',
  'packages/narration/src/verbalise/languages/en/short-forms.ts':
    'reads one sentence; looks 30 characters back',
  'packages/narration/src/verbalise/languages/es/short-forms.ts':
    'reads one sentence; looks 48 characters back',
  'packages/narration/src/verbalise/languages/fr/ordinals.ts': 'reads one sentence',
}

/** Known to be too slow, and being mended. */
export const open: readonly string[] = [
  'packages/html/src/pictures/still.ts',
  'packages/layout/src/svg/path-data.ts',
  'packages/markdown/src/markdown/slices/batch.ts',
  'packages/math/src/guess.ts',
  'packages/web/src/depth.ts',
  'packages/web/src/unclosed.ts',
]
