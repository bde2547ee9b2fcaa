import type { Leftover } from './leftover.js'

const written = 'printed as it was written'

/** Marks of outliners and of chats around words, which mean something else elsewhere or nothing. */
export const markedWords: readonly Leftover[] = [
  {
    sign: '::',
    pattern: /(?<=^|\n|[[(])[ \t]*(\p{L}[\p{L}\p{N} _-]{0,40})::(?=[ \t])/u,
    say: ([, name = '']) => `The property "${name}::" (Logseq, Roam, Dataview) is ${written}`,
    hint: 'Write it as a sentence, or as metadata at the beginning of the file.',
  },
  {
    sign: '((',
    pattern: /\(\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[\w-]{0,8}[\d_-])[\w-]{9})\)\)/,
    say: ([, block]) => `The reference "((${block}))" to a block (Logseq, Roam) is ${written}`,
    hint: 'Write the words that it stands for.',
  },
  {
    sign: '{{',
    pattern: /\{\{$/,
    say: () => `Double braces around a link (Roam, Logseq) are printed as they were written`,
    hint: 'Write the words that they stand for.',
  },
  {
    // What it names is a link by then: `{{embed [[Tides]]}}`, `{{tweet https://example.org}}`.
    sign: '{{',
    pattern: /\{\{[ \t]?([a-z][\w-]{0,40})[ \t:]{1,9}[^{}\n]{0,200}$/i,
    say: ([, name]) => `The macro "${name}" (Logseq, Roam) is not run; it is ${written}`,
    hint: 'Write the words that it stands for.',
  },
  {
    sign: '#+',
    pattern: /#\+BEGIN_([A-Z]{1,20})/i,
    say: ([, name = '']) => `The block “#+BEGIN_${name}” (Logseq, Org) is ${written}`,
    hint: 'Write a quotation with >, a box as > [!NOTE], code between ```.',
  },
  {
    sign: '^^',
    pattern: /\^\^([^\s^](?:[^^\n]{0,200}[^\s^])?)\^\^/,
    say: ([, words = '']) =>
      `The marks of “^^${short(words)}^^” (Logseq, Roam, MkDocs) are printed as they were written`,
    hint: 'Write ==words== for marked words.',
  },
  {
    sign: '++',
    pattern: /(?<![\p{L}\p{N}+])\+\+(\p{L}(?:[^+\n]|\+(?!\+)){1,200})\+\+(?![\p{L}\p{N}+])/u,
    say: ([, words = '']) =>
      /^\p{L}\p{L}/u.test(words) && !/\s$/.test(words)
        ? `The plus signs of “++${short(words)}++” (insertions, keys) are printed as they were written`
        : undefined,
    hint: 'Write <ins>words</ins>, or <kbd>Ctrl</kbd> for a key.',
  },
  {
    sign: '||',
    pattern: /(?<![|\p{L}\p{N}])\|\|(\p{L}[^|\n]{1,200})\|\|(?![|\p{L}\p{N}])/u,
    say: ([, words = '']) =>
      /\p{L}{3}/u.test(words) && !/\s$/.test(words)
        ? `The bars of “||${short(words)}||” (a spoiler of Discord) are printed as they were written`
        : undefined,
    hint: 'Write <details>, or the words alone.',
  },
  {
    sign: '【',
    pattern: /【\d{1,4}(?::\d{1,4})?†[^【】\n]{1,200}】/,
    say: () =>
      `Citations of a chat program, such as “【1†source】”, lead to nothing; they are printed as they were written`,
    hint: 'Remove them, or name the work in the text or in a note.',
  },
  {
    sign: 'oaicite:',
    pattern: /\[oaicite:\d{1,4}\]/,
    say: () =>
      `References of a chat program, such as “[oaicite:0]”, lead to nothing; they are printed as they were written`,
    hint: 'Remove them, or name the work in the text or in a note.',
  },
  {
    sign: '[^',
    pattern: /\[\^(\p{L}{1,40}(?:['’-]\p{L}{1,40})?,? \p{L}{2}[^[\]\n]{0,500})\](?!:)/u,
    say: ([, words = '']) => `The note “[^${short(words)}]” (MultiMarkdown) is ${written}`,
    hint: 'Write ^[words] where it stands, or [^1], and [^1]: words on a line of its own.',
  },
  {
    sign: '[#',
    pattern: /\[#(\p{L}[\p{L}\p{N}_.-]{0,60}:\d{4}[a-z]?)\]/u,
    say: ([, key]) => `The citation "${key}" (MultiMarkdown) is ${written}; there is no list of works`,
    hint: 'Name the work in the text or in a note.',
  },
  {
    sign: '](',
    pattern: /(\[[^[\]\n]{1,200}\])\(([^()\s]{1,200}[ \t][^()\n]{1,200})\)/,
    say: ({ 1: label = '', 2: address = '', index = 0 }, text) =>
      /\p{L}{2}/u.test(label) && /\p{L}{2}/u.test(address) && !/[\w)\]]/.test(text.charAt(index - 1))
        ? `The link “${short(label)}” is ${written}: “${short(address)}” is no address, or has more than a title behind it`
        : undefined,
    hint: 'Write spaces in an address as %20, and its title as [words](address "title").',
  },
  {
    // A bare address was found in it.
    sign: '](',
    pattern: /(\[[^[\]\n]{0,200}\])\($/,
    say: ([, label = '']) =>
      `The link “${short(label)}” is ${written}: more than a title stands behind its address`,
    hint: 'Write [words](address "title"), and a size as {width=40} behind a picture.',
  },
  {
    sign: '](',
    mdx: true,
    pattern: /\[([^[\]\n]{1,200})\]\((?:https?:|[/.#])[^()\s]{0,500}\)/,
    say: ([link = '']) => `The Markdown “${short(link)}” stands in a line of HTML (MDX), and is ${written}`,
    hint: 'Put the tags on lines of their own.',
  },
]

/** The beginning of what a finding quotes. */
const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)
