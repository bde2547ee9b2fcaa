/*
 * Marks that programs beside Lectern read in Markdown, and that are words here. The list needs to be neither whole nor exact: each mark is in every
 * edition as it was written, and one finding for the file quotes those that are found.
 */
export const foreignMarks: readonly RegExp[] = [
  // Templates and shortcodes: Hugo, Jekyll, Liquid, Jinja, mdBook, Logseq. What stands in braces may be a link by then.
  /\{\{[^{}\n]{0,200}(?:\}\}|$)/,
  /(?<!\{)\{%[^{}\n]{0,200}(?:%\}|$)/,
  /\$\{[a-z]\w{0,40}\}/i,
  // Attribute lists and extensions of kramdown, and settings of Markua.
  /\{:(?::?\/?[\w.#-]|[ \t]+[.#\w])[^{}\n]{0,200}\}/,
  /^\{[a-z][\w-]*:[^{}\n]{1,200}\}/m,
  // MDX: imports, exports, comments.
  /^(?:import[ \t](?:['"]|[^\n]{1,200} from[ \t]['"])|export[ \t](?:const|let|default|function|async)\b)[^\n]{0,40}/m,
  /\{\/\*[^\n]{0,100}/,
  // CriticMarkup, BBCode, and marks around words.
  /\{(?:\+\+|--|>>|==|~~)[^{}\n]{0,40}/,
  /\[\/(?:b|i|u|s|quote|details|spoiler|url|img|color|size|code)\]/i,
  /\^\^[^\s^][^^\n]{0,200}\^\^|(?<![\w+])\+\+[a-z][^+\n]{1,200}\+\+(?![\w+])|(?<![\w|])\|\|[a-z][^|\n]{1,200}\|\|(?![\w|])/i,
  // Outliners: properties, blocks.
  /^[a-z][\w -]{0,40}::(?=[ \t])/im,
  /\(\((?=[\w-]*[\d_-])[\w-]{9,36}\)\)/,
  /#\+BEGIN_\w{1,20}/i,
  // Places of contents, abbreviations, pieces of other files, and marks that part a file.
  /^@?\[{1,2}_?to(?:c|sp)_?\]{1,2}$/im,
  /^\*\[[^[\]\n]{1,100}\]:/m,
  /-{1,9}8<-{1,9}/,
  /^--- \/?[a-z][\w-]*(?: ---)?$/m,
  /^(?:[ABCDEIQTWX]|[!?]{1,4})>[ \t]/m,
  // Icons of MkDocs.
  /:(?:material|fontawesome|octicons|simple)-[\w-]{1,80}:/,
  // Chat programs, and keys of MultiMarkdown.
  /【\d{1,4}(?::\d{1,4})?†[^【】\n]{1,200}】|\[oaicite:\d{1,4}\]/,
  /\[#\p{L}[\p{L}\p{N}_.-]{0,60}:\d{4}[a-z]?\]/u,
  // Cross-references and commands of LaTeX and of bookdown.
  /\\?@ref\([\w:.-]+\)/,
  /\\(?:newpage|clearpage|pagebreak|(?:front|main|back)matter|tableofcontents|noindent|(?:big|med|small)skip|vspace\*?\{[^{}\n]*\}|index\{[^{}\n]*\})/,
]
