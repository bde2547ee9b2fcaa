import type { Schema } from 'hast-util-sanitize'

/**
 * What may come through: only the elements and attributes that a handler reads. Addresses are judged afterwards, on
 * the article's own nodes and by one rule for all formats.
 */
export const schema: Schema = {
  tagNames: [
    ...'a abbr acronym address article aside audio b bdi bdo big blink blockquote body br caption center cite code col colgroup data dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr html i image img input ins kbd label legend li listing main mark math menu multicol nav nobr noscript note noteref ol output p picture plaintext pre q rb rp rt rtc ruby s samp search section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr xmp'.split(
      ' ',
    ),
  ],
  attributes: {
    '*': [
      'id',
      'lang',
      'dir',
      'dataSlot',
      'dataTaken',
      'role',
      'ariaLabel',
      'title',
      'dataSmallCapitals',
      ['dataAudience', 'teacher'],
    ],
    a: ['href', 'name'],
    audio: ['src'],
    blockquote: ['cite'],
    code: ['className'],
    data: ['value'],
    details: ['open'],
    div: ['dataAnswerLines', 'dataPaper'],
    image: ['src', 'alt'],
    img: ['src', 'alt', 'width', 'height'],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    note: ['dataNote'],
    noteref: ['dataNote'],
    math: ['dataTex', 'dataDisplay'],
    li: ['value'],
    ol: ['start', 'type', 'reversed', 'dataMatch', 'dataChoice'],
    pre: ['className'],
    source: ['src', 'type'],
    span: ['dataBlank'],
    table: ['border', 'summary'],
    td: ['colSpan', 'rowSpan', 'align', 'headers', 'scope'],
    th: ['colSpan', 'rowSpan', 'align', 'headers', 'scope'],
    time: ['dateTime'],
    ul: ['dataMatch', 'dataChoice'],
    track: ['src', 'kind', 'srcLang', 'label'],
    video: ['src', 'poster'],
  },
  allowComments: false,
  allowDoctypes: false,
  strip: ['script', 'style', 'template', 'title'],
  clobber: [],
  clobberPrefix: '',
  ancestors: {},
  protocols: {},
  required: {},
}
