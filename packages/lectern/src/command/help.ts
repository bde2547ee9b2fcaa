export const helpTopics: ReadonlySet<string> = new Set([
  'build',
  'check',
  'verify',
  'voices',
  'explain',
  'init',
  'assets',
  'completion',
])

/** What `--help` prints: of a command, or of all. */
export function help(topic: string | undefined): string {
  return topic === undefined ? `${overview}\n${build}` : `${topics[topic]}`
}

const overview = `lectern: one article in; accessible HTML, PDF, EPUB and narrated sound out

  lectern build ARTICLE…      publish articles (lectern ARTICLE… does the same)
  lectern check ARTICLE…      report accessibility problems in articles
  lectern verify PATH…        check finished editions and compare them with each other
  lectern voices              list the available voices, write samples, add a voice
  lectern explain [RULE]      say what a rule of the findings asks for, and why; or list the rules
  lectern init [FOLDER]       write a configuration and a first article
  lectern assets FOLDER       copy the fonts that @lectern/browser fetches
  lectern completion SHELL    print the completion for bash, zsh or fish

  lectern COMMAND --help      list the options of a command
  lectern --version

ARTICLE is a file (.md .markdown .txt .html .docx .odt), a glob pattern, a folder, or - for standard input.
Exit status: 0 success; 1 an edition failed, or findings reached the limit; 2 the command line is wrong.
`

const build = `lectern build ARTICLE… [options]

Editions
  --to KINDS                html,pdf,epub,audio (default: these), docx, daisy (npm install @lectern/docx, @lectern/daisy), and registered kinds
  -o, --out DIR             output folder (default: out); - writes the one edition to standard output
  --preset NAMES            default,handout,large-print,dyslexia,high-contrast; each makes a PDF and a page of its own
  --theme NAME              the look: default, newspaper, lesson, report; tokens of your own in the configuration
  --paper SIZE              a4, letter, a5, a3, or a size such as 170x240mm or 6x9in
  --margin LENGTH           around the text: 20mm, or top=20mm,bottom=25mm,inner=30mm,outer=15mm (inner: at the fold, or left)
  --header TEXT             over every page but the first: "{title} | {section}" (default), "Herald | {author} | {date}", none
  --footer TEXT             under every page: "{page}" (default), "{page} of {pages}", none
  --landscape               landscape orientation
  --duplex                  mirrored left and right pages, with a wider inner margin
  --text-size POINTS        text size in print; with several presets, of large print only
  --font NAME               font family of the text, such as Lexend or OpenDyslexic
  --fonts PATH              a font file or folder (repeatable), used by name and for characters that other fonts lack
  --align HOW               start (default) or justify, in the PDF
  --hyphenate               hyphenate words at line ends, in the PDF
  --contents WHEN           contents list: long (default: in long articles), always, never
  --notes WHERE             notes in print: foot (of the page, default) or end
  --addresses               number the links, and list their addresses at the end
  --qr URL                  a QR code of this address beside the title; "source" uses the article's own
  --line-numbers            number the lines of code
  --code-columns N          make code small enough for this many columns, such as 80; not in large print
  --formula-numbers         number displayed formulas
  --number paragraphs       number the paragraphs
  --smart-quotes            straight quotation marks become those of the language, and -- and --- dashes, in every edition
  --name-line FIELDS        lines to fill in above the title: name,class,date,score (the handout has the first three)
  --pdf-forms               gaps, writing lines and boxes of the PDF are also form fields, to fill in on a screen
  --pdf-standard NAME       ua-1+a-2a (default), ua-1, ua-1+a-3a, ua-2, ua-2+a-4f
  --assets WHERE            pictures and sound of the page: inline (default) or folder; separate: styles and scripts, too
  --page-fonts NAMES        fonts that readers of the page can choose (Lexend,OpenDyslexic); none: no fonts in the page
  --css FILE                a style sheet of yours for the page, after its own; the page then claims no WCAG
  --logo FILE               a picture for the bar of the page, in place of the publisher's name
  --index  --no-index       a page that lists the articles, index.html, or none (default: where ARTICLE is a folder)
  --site URL                where the output folder will be found; the list gets an Atom feed, feed.xml
  --site-title TEXT         title of the list, which each page leads back to  --site-introduction TEXT

EPUB
  --overlays WHAT           what is highlighted during reading aloud: sentence (default) or word
  --chapter-level N         headings up to this level begin a new file (default: 2)
  --chapter-size N          maximum characters per file, up to the end of a block (default: 250000)
  --pronunciation           include the lexicon and the author's IPA, for reading systems with speech
  --embed-fonts             embed fonts, with the characters that the book needs
  --epub-accessibility V    1.1 (default) or 1.2

Article (these override its front matter)
  --from NAME               format or dialect, if it cannot be detected: markdown, text, html, word, …
  --select CSS  --drop CSS  the part of an HTML page to read, and the parts to leave out
  --copy WHICH              of an article with parts for the teacher: pupil (default), teacher, both
  --cover FILE --cover-alt TEXT
                            the picture of cover and previews, and what it shows
  --title TEXT  --lang TAG  --author NAME (repeatable)  --date YYYY-MM-DD

Sound
  --engine NAME             neural, espeak, system, http, piper, kokoro, tone
  --voice ID  --rate N      see lectern voices; default rate: 1, with the dyslexia preset alone: 0.9
  --audio-format FORMAT     mp3 (default), m4b (needs ffmpeg), opus, wav
  --quotation-voice ID  --note-voice ID
                            other voices for quotations and for notes
  --verbosity HOW           announcements of structure: off, some (default), all
  --read-code HOW           announce (default), summary, read
  --read-tables HOW         read (default: by the table's shape), rows, columns, summary, announce
  --read-notes WHERE        end (default), inline, announce
  --announce WHAT           also announce links,pages,paragraphs
  --lexicon FILE            pronunciations (PLS); those of the article take precedence (repeatable)
  --chapters-file           also write the chapters as JSON (Podcasting 2.0)
  --max-characters N        refuse longer articles, before anything is spoken or paid for
  --recording FILE          a recorded narration to use instead of a speech engine
  --cues FILE               words and times of the recording (WebVTT, SRT); default: aligned automatically
  --narrator NAME           who reads in the recording

Run
  --allow-host HOST         a host from which pictures and sound may be loaded (repeatable; default: none)
  --watch                   publish again when an article, a file that it uses, or the configuration changes
  --jobs N                  articles made at once, each in a process of its own (default: 1)
  --dry-run                 only estimate the characters to speak, and what a paid service charges
  --strict                  exit with status 1 if there are findings of severity error
  --max-warnings N          exit with status 1 if there are more warnings
  --rules RULE=LEVEL        what findings of a rule are: off, info, warning, error (repeatable)
  --json                    print one JSON object instead of paths
  --quiet                   print only errors
  --verbose                 print every finding: each place, notes, and claims that fall with another finding
  --config FILE             default: lectern.config.{ts,mts,js,mjs,cjs,json} here, or in a parent up to the project root
  --no-config               do not look for a configuration
  --packages DIR            a project whose installed editions, engines and fonts are used

Limits for each article; one that exceeds them is stopped, and the next continues
  --max-time SECONDS        to read it, and for each text edition (default: 600)
  --max-processor-time S    the same, in processor time (default: 1200)
  --max-speech-time SECONDS for its sound edition (default: 86400)
  --max-memory MEGABYTES    memory (default: 4096, at most three quarters of the machine's)
  --max-nodes N  --max-depth N  --max-cells N
                            size of its tree (default: 5000000, 800, 16384, 100000, 16384, 1000000)
  --max-output MEGABYTES    size of one edition (default: 32768)
  --isolate                 publish one article, too, in a process of its own: for files of strangers on a server
`

const topics: Readonly<Record<string, string>> = {
  build,
  check: `lectern check ARTICLE… [options]

  --format FORMAT           text (default), json, sarif, github (annotations)
  --fail-on SEVERITY        error (default), warning, never
  --write-baseline FILE     write down how many findings of each rule each article has, and exit with status 0
  --baseline FILE           leave out what is written down there: only what is new is printed, and fails
  --max-warnings N          exit with status 1 if there are more warnings
  --rules RULE=LEVEL        what findings of a rule are: off, info, warning, error (repeatable)
  --from NAME               format or dialect
  --select CSS  --drop CSS  the part of a page to read, and the parts to leave out
  --copy WHICH              pupil (default) or teacher, which has all parts
  --title TEXT  --lang TAG  --author NAME  --date YYYY-MM-DD
  --allow-host HOST         a host from which pictures and sound may be loaded (repeatable; default: none)
  --quiet                   print only errors
  --verbose                 print every finding, notes, too
  --config FILE  --no-config
  --max-time SECONDS  --max-processor-time SECONDS  --max-memory MEGABYTES  --isolate
  --max-nodes N  --max-depth N  --max-cells N
`,
  verify: `lectern verify PATH… [options]

PATH is a folder made by lectern build, or its edition.json: every edition in it is read back. A single .html, .epub,
.pdf or .vtt file is checked on its own.

  --json                    print one JSON object
  --quiet                   print only errors
  --max-time SECONDS  --max-processor-time SECONDS  --max-memory MEGABYTES  --isolate
`,
  voices: `lectern voices [options]
lectern voices add NAME --from URL --sha256 HEX[,HEX]

One voice a line: its id, languages, name, licence, and the size of its model.

  --engine NAME             neural, espeak, system, http, piper, kokoro, tone (default: the engines that build would use)
  --lang TAG                only voices for this language (en) or region (en-GB)
  --sample DIR              write a sentence of each voice into DIR, as WAV
  --json                    print one JSON array
  --packages DIR  --config FILE  --no-config

add fetches a model of piper, URL and URL.json, and keeps it for --engine piper. add kokoro fetches the model of Kokoro, and
add ef_dora (or the like) one of its voices, for --engine kokoro. A file whose checksum differs is not kept.
  --from URL                https://HOST/PATH/MODEL.onnx, or https://HOST/PATH/ef_dora.bin; only this host is asked
  --sha256 HEX[,HEX]        checksum of the file, and of the description of a model of piper
  --allow-host HOST         another host that the first may lead to (repeatable)
`,
  init: `lectern init [FOLDER]

Writes lectern.config.json and first-article.md into a folder (default: this one). Existing files stay as they are.
`,
  assets: `lectern assets FOLDER

Copies what @lectern/browser fetches into a folder: fonts, and HarfBuzz. Serve it, and give its
address to publish() as base.
`,
  explain: `lectern explain [RULE]

Says what a rule of the findings asks for, why, and how it is met; without RULE, lists all rules.
`,
  completion: `lectern completion bash|zsh|fish

Prints a script for the shell: source <(lectern completion bash)
`,
}
