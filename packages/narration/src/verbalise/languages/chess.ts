import type { Chess } from '../language.js'

/** The letters of the pieces, and the words for what they do. */
export const chessWords = {
  en: {
    pieces: { K: 'king', Q: 'queen', R: 'rook', B: 'bishop', N: 'knight' },
    takes: 'takes',
    becomes: 'promotes to',
    check: 'check',
    mate: 'checkmate',
    castles: 'castles',
    castlesLong: 'castles queenside',
  },
  de: {
    pieces: { K: 'König', D: 'Dame', T: 'Turm', L: 'Läufer', S: 'Springer' },
    takes: 'schlägt',
    becomes: 'wird zu',
    check: 'Schach',
    mate: 'matt',
    castles: 'kurze Rochade',
    castlesLong: 'lange Rochade',
  },
  fr: {
    pieces: { R: 'roi', D: 'dame', T: 'tour', F: 'fou', C: 'cavalier' },
    takes: 'prend',
    becomes: 'devient',
    check: 'échec',
    mate: 'mat',
    castles: 'petit roque',
    castlesLong: 'grand roque',
  },
  es: {
    pieces: { R: 'rey', D: 'dama', T: 'torre', A: 'alfil', C: 'caballo' },
    takes: 'por',
    becomes: 'corona',
    check: 'jaque',
    mate: 'mate',
    castles: 'enroque corto',
    castlesLong: 'enroque largo',
  },
} satisfies Record<string, Chess>
