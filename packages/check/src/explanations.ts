/** Why a rule is there, for who meets it in their own article. */
export interface Explanation {
  /** What happens to whom where it is broken. */
  why: string
  /** Markdown that breaks it; none where a few lines do not show it. */
  wrong?: string
  /** The same as it should be. */
  right?: string
}

const front = (lines: string): string => `---\n${lines}\n---\n\nThe ferry leaves the harbour at noon.`

/** Of the rules that authors meet most, by id. */
export const explanations: Readonly<Record<string, Explanation>> = {
  'image-alt': {
    why: 'Someone who hears the article hears “image”, or the name of its file. Say what a reader learns from the picture; mark it as decorative if that is nothing.',
    wrong: '![](boat.jpg)',
    right: '![A white ferry crosses the lake below snowy mountains](boat.jpg)',
  },
  'image-alt-useful': {
    why: '“Picture” or the name of a file is read out, and says nothing about what can be seen.',
    wrong: '![IMG_2041.jpg](boat.jpg)',
    right: '![A white ferry crosses the lake below snowy mountains](boat.jpg)',
  },
  'image-alt-length': {
    why: 'A text alternative is read in one breath: nobody can stop in it, go back, or hear its structure. What is needed in detail belongs in a description.',
  },
  'image-alt-repeats': {
    why: 'Someone who hears the article hears the same words twice, and still does not know what the picture shows.',
    wrong: '![The old ferry at the pier](boat.jpg "The old ferry at the pier")',
    right: '![Paint peels from its hull; two men load crates](boat.jpg "The old ferry at the pier")',
  },
  'link-text': {
    why: 'A link without words is read as its address, letter by letter, or not at all. By keyboard it is a stop that leads nobody knows where.',
  },
  'link-words': {
    why: 'A link without words is read as its address, letter by letter.',
    wrong: '[](https://example.org/timetable)',
    right: '[The timetable](https://example.org/timetable)',
  },
  'link-purpose': {
    why: 'Screen readers list the links of a page. In the list, “here” ten times is of no use; voice control cannot tell them apart either.',
    wrong: 'For the timetable, click [here](https://example.org/timetable).',
    right: 'See [the timetable](https://example.org/timetable).',
  },
  'media-alternative': {
    why: 'Someone who does not hear gets nothing of a recording. A transcript also helps those who search, translate, or have no sound on.',
  },
  'media-captions': {
    why: 'Someone who does not hear sees lips move. Captions say what is spoken, and which sounds matter.',
  },
  'heading-look-alike': {
    why: 'A bold line looks like a heading and is none: it is in no list of headings, no contents list and no bookmark, so who jumps from heading to heading passes it by.',
    wrong: '# The lake\n\n**The boats**\n\nThere are four of them, and they are old.',
    right: '# The lake\n\n## The boats\n\nThere are four of them, and they are old.',
  },
  'note-written': {
    why: 'A reader looks for the note, and there is none.',
    wrong: 'It burns wood.[^1]',
    right: 'It burns wood.[^1]\n\n[^1]: Since 2019.',
  },
  'note-missing': {
    why: 'A reader follows the mark of a note, and there is none.',
  },
  'table-caption': {
    why: 'Screen readers list the tables of a page by their captions; a table without one is “table”.',
  },
  'table-headers': {
    why: 'In a cell, a screen reader says the headers that belong to it. Without headers, “4” is only “4”.',
    wrong: '| | |\n| --- | --- |\n| Monday | 4 |\n| Tuesday | 5 |',
    right: '| Day | Boats |\n| --- | --- |\n| Monday | 4 |\n| Tuesday | 5 |',
  },
  'document-title': {
    why: 'The title is what a browser tab, a list of bookmarks, a shelf of books and a screen reader say first. Without one, they say the name of the file.',
    wrong: 'The ferry leaves the harbour at noon.',
    right: '# The ferry\n\nIt leaves the harbour at noon.',
  },
  'document-lang': {
    why: 'The language decides which voice reads the article, how words are divided, and which braille is written. In a wrong one, speech cannot be understood.',
    wrong: front('title: The ferry'),
    right: front('title: The ferry\nlang: en'),
  },
  'lang-detected': {
    why: 'The language was guessed from the text. A guess can be wrong for short texts and close languages, so that a wrong voice reads the article.',
  },
  'lang-doubtful': {
    why: 'A voice reads the text by the rules of the declared language. French words in an English voice cannot be understood.',
  },
  'lang-tag': {
    why: 'A language that is no tag of BCP 47 is understood by no voice and no browser: they read in their own.',
    wrong: 'The captain says [Bonjour]{lang=french_fr}.',
    right: 'The captain says [Bonjour]{lang=fr}.',
  },
  'lang-of-parts': {
    why: 'A voice spells out, or leaves out, letters of another script. With the language marked, it changes to a voice that can read them.',
  },
  'heading-order': {
    why: 'Levels are the structure that who cannot see the page moves by. After a skipped level, they look for the part that is missing.',
    wrong: '# The lake\n\n## The boats\n\n#### Their crews\n\nFour men each.',
    right: '# The lake\n\n## The boats\n\n### Their crews\n\nFour men each.',
  },
  'heading-empty': {
    why: 'A heading without words is a stop in the list of headings that says nothing.',
    wrong: '# The lake\n\n##\n\nFour boats.',
    right: '# The lake\n\nFour boats.',
  },
  'id-duplicate': {
    why: 'A link to an id leads to the first thing that has it; the second cannot be reached.',
    wrong: '## Boats {#boats}\n\nFour.\n\n## Crews {#boats}\n\nMore.',
    right: '## Boats {#boats}\n\nFour.\n\n## Crews {#crews}\n\nMore.',
  },
  'link-target': {
    why: 'A reader follows the link, and nothing happens.',
    wrong: 'See [the boats](#boats).',
    right: 'See [the boats](#boats).\n\n## The boats {#boats}\n\nFour.',
  },
  'link-scheme': {
    why: 'An address such as javascript: runs a program in the browser of the reader.',
    wrong: '[Tickets](javascript:buy())',
    right: '[Tickets](https://example.org/tickets)',
  },
  'direction-override': {
    why: 'A character that nobody sees turns the letters around it: what is read is not what is shown.',
  },
  'math-closed': {
    why: 'A formula that is not closed takes the text that follows into it.',
  },
  'code-closed': {
    why: 'Code that is not closed takes all that follows, which is then shown and spoken as code.',
    wrong: '```js\nsail()\n\nThe ferry sails.',
    right: '```js\nsail()\n```\n\nThe ferry sails.',
  },
  'metadata-type': {
    why: 'The value is left out: the byline, the date or the catalogue then lacks it.',
    wrong: front('title: The ferry\nlang: en\ndate: soon'),
    right: front('title: The ferry\nlang: en\ndate: 2026-05-14'),
  },
  'words-left-out': {
    why: 'Words in an option that nothing reads are in no edition: no reader gets them.',
  },
}
