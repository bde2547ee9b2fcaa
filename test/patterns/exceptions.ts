/** Patterns above the highest degree that are safe all the same, by where they stand, and what bounds their input. */
export const bounded: Readonly<Record<string, string>> = {
  'packages/narration/src/verbalise/languages/de/calendar.ts': 'reads one sentence',
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
  'packages/markdown/src/markdown/dialects/fences.ts',
  'packages/markdown/src/markdown/leftovers.ts',
  'packages/markdown/src/markdown/parse/fences.ts',
]
