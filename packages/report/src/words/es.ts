// Reviewed by a native reader: not yet.
import { plural } from '@lectern/core'
import type { ReportMessages } from './en.js'

const es: ReportMessages = {
  title: (title) => `Lo que se ha hecho de «${title}»`,
  made: 'Lo que se ha hecho',
  edition: 'Edición',
  files: 'Archivos',
  failed: 'Lo que no se ha podido hacer',
  claims: 'Lo que se declara',
  claimsIntro:
    'Cada línea es cierta del contenido tal como es. Lo que solo puede juzgar una persona se nombra y no se declara.',
  noClaims: 'No se declara nada para esta edición.',
  standard: 'Norma',
  rule: 'Cuándo puede declararse',
  evidence: 'En esta edición',
  basis: 'Cómo se sabe',
  construction: 'por la forma en que se hace',
  machine: (checker) => `comprobado con ${checker}`,
  person: 'juzgado por una persona',
  aChecker: 'un programa',
  needsPerson: 'Para que lo juzgue una persona',
  nothing: 'nada',
  findings: 'Lo que se ha encontrado',
  noFindings: 'No se ha encontrado nada.',
  severity: 'Gravedad',
  error: 'Error',
  warning: 'Advertencia',
  info: 'Nota',
  line: 'Línea',
  finding: 'Hallazgo',
  hint: 'Qué hacer',
  map: 'Dónde está cada parte',
  mapIntro: 'La misma parte del texto en cada edición, en orden de lectura.',
  part: 'Parte',
  page: 'Página',
  time: 'Tiempo',
  source: (path, words) => `${path}, ${words} ${plural('es', words, { one: 'palabra', other: 'palabras' })}`,
  pages: (from, to) => (from === to ? from : `${from}–${to}`),
}

export default es
