// The eight tasks of docs/testing/README.md, by the keys of Orca (desktop layout) in Firefox. A step is a key, or `[key, times]`.
// The last two are a PDF with fields in Firefox's viewer.

/** @type {{ name: string, page: string, file?: string, steps: (string | [string, number])[] }[]} */
export const walks = [
  { name: '0. Read all', page: 'lake-ferry', steps: ['ctrl+Home', 'KP_Add', 'sleep', 'sleep', 'sleep'] },
  {
    name: '1. Arrive',
    page: 'air-quality-report',
    steps: ['ctrl+Home', 'Tab', 'Tab', 'ctrl+Home', ['Down', 5]],
  },
  {
    name: '2. Get about',
    page: 'air-quality-report',
    steps: ['ctrl+Home', ['h', 7], ['m', 6]],
  },
  {
    name: '3. Tables',
    page: 'air-quality-report',
    steps: [
      'ctrl+Home',
      't',
      'alt+shift+Down',
      'alt+shift+Down',
      'alt+shift+Right',
      'alt+shift+Right',
      'alt+shift+Down',
      't',
      'alt+shift+Down',
      'alt+shift+Down',
      'alt+shift+Right',
    ],
  },
  {
    name: '4. A chart',
    page: 'air-quality-report',
    steps: ['ctrl+Home', 'g', ['Down', 2], 'Return', ['Down', 4]],
  },
  {
    name: '5. Notes',
    page: 'lake-ferry',
    steps: ['ctrl+Home', ['h', 2], 'k', 'Return', 'Down', 'Escape', 'Down'],
  },
  {
    name: '6. Formulas, code, gaps',
    page: 'fractions-lesson',
    steps: ['ctrl+Home', ['h', 2], ['Down', 8], 'h', ['Down', 6]],
  },
  {
    name: '7. Languages',
    page: 'two-shores',
    steps: ['ctrl+Home', ['h', 2], ['Down', 5]],
  },
  {
    name: '8. Player and preferences',
    page: 'lake-ferry',
    steps: [
      'ctrl+Home',
      ['b', 2],
      'Return',
      'sleep',
      'sleep',
      'b',
      'Return',
      'ctrl+Home',
      'b',
      'Return',
      ['Tab', 4],
      'space',
      'Escape',
    ],
  },
  {
    name: '9. Fields of a PDF, by Tab',
    page: 'rivers',
    file: 'rivers/rivers.handout.pdf',
    steps: [['Tab', 31], 'space'],
  },
  {
    name: '10. Fields of a PDF, by reading',
    page: 'rivers',
    file: 'rivers/rivers.handout.pdf',
    steps: ['ctrl+Home', ['Down', 30]],
  },
]
