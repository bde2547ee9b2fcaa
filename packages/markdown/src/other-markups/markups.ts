/** What another language of markup writes, and the language of the file never means. */
export interface Markup {
  name: string
  /** At the beginning of lines, unless it says otherwise. */
  sign: RegExp
  /** Lines of it at least: fewer may be an example, or chance. */
  least?: number
  hint?: string
}

const latex: Markup = {
  name: 'LaTeX',
  sign: /^\\(?:documentclass|usepackage|begin\{document\}|maketitle|(?:sub){0,2}section\*?\{|chapter\*?\{)/,
}

const org: Markup = {
  name: 'Org',
  sign: /^(?:#\+(?:TITLE|AUTHOR|DATE|OPTIONS|BEGIN_\w+|END_\w+|CAPTION|NAME):?(?:[ \t]|$)|:PROPERTIES:)/i,
}

const textile: Markup = {
  name: 'Textile',
  sign: /^(?:h[1-6]|bq|bc|notextile)(?:\([\w #-]{1,40}\))?\.{1,2} \S/,
}

const openIti: Markup = {
  name: 'OpenITI mARkdown',
  sign: /^(?:######OpenITI#|#META#|### \|{1,5} |~~(?!.*~~)\S)/,
}

const fountain: Markup = {
  name: 'Fountain (a screenplay)',
  sign: /^(?:(?:INT|EXT|EST|INT\.?\/EXT|I\/E)\.? \S.{0,120}$|(?:FADE (?:IN|OUT|TO BLACK)[:.]|(?:CUT|SMASH CUT|DISSOLVE) TO:)[ \t]*$)/,
}

/** In files that are named as Markdown. */
export const inMarkdown: readonly Markup[] = [
  {
    name: 'reStructuredText',
    sign: /^\.\. (?:[a-z][\w-]*::|_[\w -]{1,60}:|\|[^|]{1,60}\| )/,
  },
  org,
  {
    name: 'AsciiDoc',
    sign: /^(?:\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|source|cols=|\[(?!_TO))[^\]]{0,100}\]|include::\S+\[|image::\S+\[|={4}$|\|={3})/,
  },
  textile,
  openIti,
  fountain,
  latex,
  {
    name: 'MediaWiki',
    sign: /^(?:\{\|(?:[ \t]|$)|\|-$|\|\}$|={2,6} ?[^=]{1,100} ?={2,6}[ \t]*$|\[\[(?:Category|File|Image):)/i,
  },
]

/** In plain text, where rows of signs are ornaments, and nothing is markup. */
export const inText: readonly Markup[] = [
  {
    name: 'reStructuredText',
    sign: /^\s*\.\. (?:[a-z][\w-]*::|_[\w -]{1,60}:|\|[^|]{1,60}\| )|:(?:ref|doc|class|func|meth|mod|term|option|attr):`[^`\n]{1,200}`|(?<!`)``[^`\s][^`\n]{0,200}``(?!`)|`[^`\n]{1,200} <https?:[^<>\s]{1,300}>`_/,
  },
  org,
  {
    name: 'AsciiDoc',
    sign: /^(?:\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|source|cols=|verse|synopsis|quote|listing|\[[\w-])[^\]]{0,100}\]{1,2}$|(?:include|image|ifdef|ifndef|endif|toc)::\S{0,100}\[|\|={3}$)|linkgit:[\w-]{1,60}\[/,
  },
  textile,
  openIti,
  fountain,
  latex,
  {
    name: 'MediaWiki or another wiki',
    sign: /^(?:\{\|(?:[ \t]|$)|\|-$|\|\}$|\[\[(?:Category|File|Image):)|'''[^'\n]{1,100}'''/i,
  },
  { name: 'BBCode', sign: /\[\/(?:b|i|u|url|img|quote|code|list|size|color|center|spoiler)\]/i },
  {
    name: 'troff (a manual page)',
    sign: /^\.(?:TH|SH|SS|PP|TP|IP|Dd|Dt|Sh|Nm)(?:[ \t]|$)/,
    hint: 'Save the page as text: man NAME > page.txt',
  },
  {
    name: 'ChordPro (songs with chords)',
    sign: /^\{(?:title|subtitle|artist|key|capo|comment|start_of_\w{1,20}|end_of_\w{1,20}|[tc]|st|soc|eoc)(?:[: ][^{}\n]{0,200})?\}/,
    hint: 'Print the song with a program for songs, or write its words alone.',
  },
  {
    name: 'help of Vim',
    sign: /^[ \t]{0,8}vim:[^\n]{0,200}\b(?:ft|filetype)=help\b/,
    least: 1,
  },
  {
    name: 'RTF (a document of a word processor)',
    sign: /^\{\\rtf1/,
    least: 1,
    hint: 'Open it in a word processor, and save it as .docx or .odt.',
  },
  {
    name: 'a mail whose text is encoded, or in parts',
    sign: /^Content-(?:Transfer-Encoding:[ \t]*(?:base64|quoted-printable)|Type:[ \t]*multipart\/)/i,
    least: 1,
    hint: 'Open it in a program for mail, and save its text.',
  },
  {
    name: 'subtitles (SRT, VTT)',
    sign: /^(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{2,3} --> /,
    hint: 'If the words alone are wanted, remove the times.',
  },
  {
    name: 'HTML',
    sign: /<\/(?:p|div|t[dhr]|table|[uod]l|li|d[dt]|h[1-6]|section|article|body)>|<br[ \t]?\/?>/i,
    least: 5,
    hint: 'Name the file .html, or read it with --from html.',
  },
  {
    name: 'Markdown',
    sign: /^(?:`{3,9}[\w+-]{0,20}|\|(?:[ \t]?:?-{2,100}:?[ \t]?\|){1,50})$|!?\[[^[\]\n]{1,200}\]\((?:https?:|[./#])[^()\s]{0,500}\)|(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*[:,.;]?[ \t]\p{L}/u,
    hint: 'Name the file .md, or read it with --from markdown.',
  },
]
