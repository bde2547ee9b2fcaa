export const helpTopics: ReadonlySet<string> = new Set(['build', 'check', 'verify', 'voices'])

/** What `--help` prints: of a command, or of all. */
export function help(topic: string | undefined): string {
  return topic === undefined ? `${overview}\n${build}` : `${topics[topic]}`
}

const overview = `lectern: one article in; accessible HTML, PDF, EPUB and narrated sound out

  lectern build ARTICLE…      publish articles (also plain: lectern ARTICLE…)
  lectern check ARTICLE…      say what keeps an article from being accessible
  lectern verify PATH…        check finished editions, and that they say the same
  lectern voices              list the voices that can read aloud

  lectern COMMAND --help      the options of a command
  lectern --version

ARTICLE is a file (.md .markdown .txt .html .docx), a glob, a folder, or - for standard input.
Exit: 0 done; 1 an edition failed, or findings reached the limit; 2 the call is wrong.
`

const build = `lectern build ARTICLE… [options]

What is made
  --to KINDS                html,pdf,epub,audio, and kinds that the configuration registers (all without it)
  --out DIR                 default: out
  --preset NAMES            default,handout,large-print,dyslexia,high-contrast; each makes its own PDF and page
  --paper SIZE              a4, letter, a5, a3
  --landscape               turned by a quarter
  --duplex                  left and right pages mirror, with a wider margin at the fold
  --text-size POINTS        size of the text in print; of large print alone where others are made beside it
  --font NAME               family of the text, as Lexend or OpenDyslexic
  --fonts PATH              a font file or a folder of them (repeatable): by name, and for what others cannot draw
  --align HOW               start (default: left-aligned) or justify, in the PDF
  --hyphenate               divide words at line ends, by each part's language, in the PDF
  --contents WHEN           long (default: a contents list in long articles), always, never
  --notes WHERE             foot (default) or end
  --addresses               number the addresses of links, and list them at the end
  --qr URL                  a QR code of this address beside the title; source for the article's own
  --line-numbers            number the lines of code
  --code-columns N          letters of code as small as this many columns ask for, 80 say; never in large print
  --formula-numbers         number formulas that stand on a line of their own
  --number paragraphs       number the paragraphs
  --pdf-standard NAME       ua-1+a-2a (default), ua-1, ua-1+a-3a, ua-2
  --assets WHERE            inline (default) or folder
  --page-fonts NAMES        families inside the page that its readers can choose, as Lexend,OpenDyslexic

The EPUB
  --overlays WHAT           what lights up while it is read aloud: sentence (default) or word
  --chapter-level N         headings up to this level begin a file (default: 2)
  --chapter-size N          characters after which a file ends with its block (default: 250000)
  --pronunciation           the lexicon and the author's IPA, for readers that speak by themselves
  --embed-fonts             with the characters that the book needs
  --epub-accessibility V    1.1 (default) or 1.2

The article (these win over its front matter)
  --from NAME               its format or dialect, where name and content do not tell: markdown, text, html, word, …
  --select CSS  --drop CSS  the part of an HTML page that is read, and what of it is left out
  --title TEXT  --lang TAG  --author NAME (repeatable)  --date YYYY-MM-DD

Sound
  --engine NAME             espeak, system, http, piper, tone
  --voice ID  --rate N      see lectern voices; 1 is the usual rate, 0.9 that of the dyslexia look alone
  --audio-format FORMAT     mp3 (default), m4b (by ffmpeg, where it is installed), opus, wav
  --quotation-voice ID  --note-voice ID
                            who is heard there, where it is not the narrator
  --verbosity HOW           how much is said about structure: off, some (default), all
  --read-code HOW           announce (default), summary, read
  --read-tables HOW         read (default: by the table's shape), rows, columns, summary, announce
  --read-notes WHERE        end (default), inline, announce
  --announce WHAT           links,pages,paragraphs: say these too
  --lexicon FILE            pronunciations in PLS, under the author's own (repeatable)
  --chapters-file           chapters as JSON beside the sound too (Podcasting 2.0)
  --max-characters N        more than these are refused before anything is spoken or paid for
  --recording FILE          a person's voice instead of an engine's
  --cues FILE               its words with times (WebVTT, SRT); without, sentences are found by comparing voices
  --narrator NAME           who reads in it

The run
  --allow-host HOST         a host that pictures and sounds may come from (repeatable; none without it)
  --dry-run                 says how many characters speech would take, and what a paid service asks for them
  --strict                  exit 1 when there are errors among the findings
  --json                    one JSON object on standard output instead of paths
  --quiet                   errors only
  --config FILE             default: lectern.config.{ts,js,json} here, or above up to the project's root
  --no-config               none is looked for
  --packages DIR            a project whose installed packages may be used: engines, fonts

What an article may take; one that takes more is stopped, and the next goes on
  --max-time SECONDS        to read it, and to make each text edition (default: 600)
  --max-processor-time S    the same, of processor time (default: 1200)
  --max-speech-time SECONDS to make its sound (default: 86400)
  --max-memory MEGABYTES    default: 4096, or three quarters of the machine's
  --max-nodes N  --max-depth N  --max-notes N  --max-formulas N  --max-cells N
                            of its tree (default: 5000000, 800, 50000, 100000, 1000000)
  --max-output MEGABYTES    that one edition writes (default: 32768)
  --in-process              no process of its own, so that none of the first four holds; for who looks for an error in Lectern
`

const topics: Readonly<Record<string, string>> = {
  build,
  check: `lectern check ARTICLE… [options]

  --format FORMAT           text (default), json, sarif
  --fail-on SEVERITY        error (default), warning, never
  --from NAME               the format or dialect
  --select CSS  --drop CSS  the part of a page that is read, and what of it is left out
  --title TEXT  --lang TAG  --author NAME  --date YYYY-MM-DD
  --allow-host HOST         a host that pictures and sounds may come from (repeatable; none without it)
  --quiet                   errors only
  --config FILE  --no-config
  --max-time SECONDS  --max-processor-time SECONDS  --max-memory MEGABYTES  --in-process
  --max-nodes N  --max-depth N  --max-notes N  --max-formulas N  --max-cells N
`,
  verify: `lectern verify PATH… [options]

PATH is a folder that lectern build made, or its edition.json: every edition in it is read back. A single .html, .epub,
.pdf or .vtt is checked by itself.

  --json                    one JSON object on standard output
  --quiet                   errors only
  --max-time SECONDS  --max-processor-time SECONDS  --max-memory MEGABYTES  --in-process
`,
  voices: `lectern voices [options]

  --engine NAME             espeak, system, http, piper, tone (default: the one that build would use)
  --lang TAG                voices of a language only, or of a region (en-GB) where some have it
  --json                    one JSON array on standard output
  --packages DIR  --config FILE  --no-config
`,
}
