import type { RuleMaps } from './rule-maps.js'

/**
 * ClearSpeak in Spanish, which speech-rule-engine does not have: its rules of MathSpeak say how a formula is written
 * ("f paréntesis izquierdo x", "x superíndice n"), and those of ClearSpeak what it means. The rules are the engine's Italian ones, with
 * the words that stand here.
 */
export function inSpanish(italian: RuleMaps): RuleMaps {
  return Object.fromEntries(
    Object.entries(italian).flatMap(([name, map]) => {
      if (Array.isArray(map) || !('rules' in map) || map.domain !== 'clearspeak') return []
      return [
        [
          name.replace('it/', 'es/').replace('italian', 'spanish'),
          { ...map, locale: 'es', rules: map.rules.map(translated) },
        ],
      ]
    }),
  )
}

/** What the rules cannot say: fractions and roots by their names, and what "=" is followed by. */
export function inGoodSpanish(text: string): string {
  return text
    .replace(/fracción: (\d+) sobre (\d+)/g, (_, above: string, below: string) => fractionOf(above, below))
    .replace(/\braíz (\d+) de\b/g, (whole, index: string) =>
      ordinals[index] ? `raíz ${ordinals[index]}a de` : whole,
    )
    .replace(
      /\b(pertenece a|de) el (?=intervalo|conjunto|producto|sumatorio)/g,
      (_, before: string) => `${before}l `,
    )
    .replace(/\bigual (?!a\b|que\b)/g, 'igual a ')
}

/** Half, third, and from the fourth on the ordinals. */
function fractionOf(above: string, below: string): string {
  const part = parts[below] ?? (ordinals[below] && `${ordinals[below]}o`)
  if (!part) return `${above} sobre ${below}`
  return above === '1' ? `un ${part}` : `${above} ${part}s`
}

const parts: Readonly<Record<string, string>> = { 2: 'medio', 3: 'tercio' }
const ordinals: Readonly<Record<string, string>> = {
  4: 'cuart',
  5: 'quint',
  6: 'sext',
  7: 'séptim',
  8: 'octav',
  9: 'noven',
  10: 'décim',
}

/** ["Action", name, what is said]. */
function translated(rule: unknown): unknown {
  if (!Array.isArray(rule) || rule[0] !== 'Action') return rule
  const [kind, name, action] = rule as string[]
  return [kind, name, own[name ?? ''] ?? withWords(action ?? '')]
}

function withWords(action: string): string {
  return action
    .replace(/\[t\] "([^"]*)"/g, (whole, italian: string) =>
      words[italian] ? `[t] "${words[italian]}"` : whole,
    )
    .replace(/context:"(\p{L}+)-/gu, (whole, italian: string) =>
      counters[italian] ? `context:"${counters[italian]}-` : whole,
    )
}

const power = '[n] children/*[1]; [t] "elevado a"; [n] children/*[2] (pause:short)'
const fraction = '[t] "fracción:"; [n] children/*[1]; [t] "sobre"; [n] children/*[2]'
const choice = (what: string) =>
  `[t] "${what} de"; [n] children/*[2] (grammar:combinatorics); [t] "en"; [n] children/*[4] (grammar:combinatorics)`

/** Where Spanish is built otherwise. */
const own: Readonly<Record<string, string>> = {
  'superscript-ordinal': power,
  'superscript-ordinal-number': power,
  'superscript-ordinal-power-number': power,
  'superscript-ordinal-power-identifier': power,
  'superscript-prefix-function': '[n] children/*[1]; [t] "elevado a"; [n] children/*[2]',
  integral:
    '[t] "la"; [n] children/*[1]; [t] "de"; [n] children/*[2] (pause:short); [n] children/*[3] (pause:short)',
  'integral-novar': '[t] "la"; [n] children/*[1]; [t] "de"; [n] children/*[2] (pause:short)',
  'set-prefix-operators': '[t] "la"; [n] .; [t] "de"',
  limboth: '[n] children/*[1]; [t] "desde"; [n] children/*[2]; [t] "hasta"; [n] children/*[3]',
  'overscript-limits': '[n] children/*[1]; [t] "hasta"; [n] children/*[2]',
  'function-prefix-det': '[n] children/*[1]; [t] "de"; [n] children/*[2]',
  'vulgar-fraction': fraction,
  'simple-vulgar-fraction-ordinal': fraction,
  'simple-vulgar-fraction-endfrac': fraction,
  limlower: '[n] children/*[1]; [t] "en"; [n] children/*[2] (pause:short)',
  'function-prefix-reciprocal-simple':
    '[p] (pause:short); [t] "el recíproco de"; [n] children/*[1]/children/*[1]; [n] children/*[2] (pause:short)',
  choose: choice('combinaciones'),
  permute: choice('permutaciones'),
}

const counters: Readonly<Record<string, string>> = {
  Riga: 'Fila',
  Colonna: 'Columna',
  Caso: 'Caso',
  Equazioni: 'Ecuación',
  Passo: 'Paso',
  Vincoli: 'Restricción',
}

const words: Readonly<Record<string, string>> = {
  'e così via': 'y así sucesivamente',
  'e così via fino a': 'y así sucesivamente hasta',
  'valutato a': 'evaluado en',
  'meno la stessa espressione valutata a': 'menos la misma expresión evaluada en',
  'tale che': 'tal que',
  divide: 'divide a',
  dato: 'dado',
  'appartiene ad': 'pertenece a',
  'membro di': 'miembro de',
  'elemento di': 'elemento de',
  in: 'en',
  'non appartiene ad': 'no pertenece a',
  'non membro di': 'no es miembro de',
  'non elemento di': 'no es elemento de',
  'non in': 'no está en',
  'appartenente a': 'que pertenece a',
  'non appartenente a': 'que no pertenece a',
  di: 'de',
  per: 'por',
  della: 'de la',
  'inverso del': 'inversa de',
  'il reciproco del': 'el recíproco de',
  arco: 'arco',
  inversa: 'inversa',
  potenza: 'potencia',
  'riciproco di': 'recíproco de',
  "elevato all'esponente": 'elevado a',
  'fine esponente': 'fin del exponente',
  'elevato alla': 'elevado a',
  alla: 'elevado a',
  esima: 'ésima',
  zero: 'cero',
  quadrato: 'al cuadrado',
  quadrata: 'al cuadrado',
  cubo: 'al cubo',
  'punto con coordinate': 'el punto de coordenadas',
  "l'intervallo da": 'el intervalo de',
  a: 'a',
  'che non include': 'sin incluir',
  o: 'ni',
  'che include': 'que incluye',
  'ma che non include': 'pero no incluye',
  'ma che comprende': 'pero incluye',
  e: 'y',
  "l'insieme vuoto": 'el conjunto vacío',
  "l'insieme di tutti": 'el conjunto de todos los',
  "l'insieme": 'el conjunto',
  "l'insieme di": 'el conjunto de',
  pedice: 'sub',
  base: 'en base',
  'frazione con numeratore': 'fracción con numerador',
  'e denominatore': 'y denominador',
  fratto: 'sobre',
  'fine frazione': 'fin de la fracción',
  frazione: 'fracción',
  'radice quadrata di': 'raíz cuadrada de',
  'meno radice quadrata di': 'menos raíz cuadrada de',
  'più radice quadrata di': 'más raíz cuadrada de',
  'fine radice': 'fin de la raíz',
  'radice cubica di': 'raíz cúbica de',
  radice: 'raíz',
  meno: 'menos',
  più: 'más',
  'misura di': 'medida de',
  il: 'el',
  'diviso per': 'dividido entre',
  'i numeri naturali': 'los números naturales',
  'gli interi': 'los números enteros',
  'i numeri razionali': 'los números racionales',
  'i numeri reali': 'los números reales',
  'i numeri complessi': 'los números complejos',
  'i numeri naturali con lo zero': 'los números naturales con el cero',
  'gli interi positivi': 'los enteros positivos',
  'gli interi negativi': 'los enteros negativos',
  'i numeri razionali positivi': 'los racionales positivos',
  'i numeri razionali negativi': 'los racionales negativos',
  'valore assoluto di': 'valor absoluto de',
  'fine valore assoluto': 'fin del valor absoluto',
  'cardinalità di': 'cardinal de',
  'determinante della': 'determinante de la',
  'metrica di': 'norma de',
  'fine metrica': 'fin de la norma',
  matrice: 'matriz de',
  'matrice 1 per 1 con valore': 'matriz de 1 por 1 con valor',
  'determinante della matrice': 'determinante de la matriz de',
  'matrice colonna': 'matriz columna de',
  'matrice riga': 'matriz fila de',
  'fine matrice': 'fin de la matriz',
  'fine determinante': 'fin del determinante',
  'vettore colonna': 'vector columna de',
  'vettore riga': 'vector fila de',
  'fine vettore': 'fin del vector',
  'coefficiente binomiale': 'coeficiente binomial',
  su: 'sobre',
  linee: 'líneas',
  casi: 'casos',
  vuoto: 'vacío',
  vuota: 'vacía',
  caso: 'casos',
  equazioni: 'ecuaciones',
  passi: 'pasos',
  riga: 'filas',
  vincoli: 'restricciones',
  da: 'desde',
  sopra: 'sobre',
  sotto: 'bajo',
  numero: 'número',
  'decimale periodico': 'decimal periódico',
  virgola: 'coma',
  periodico: 'periódico',
  'seguito da': 'seguido de',
  punto: 'coma',
  'linea segmento': 'segmento',
  'coniugato complesso di': 'conjugado complejo de',
  'è definito essere': 'se define como',
  segno: 'signo',
  con: 'con',
  'sopra esso': 'encima',
  fattoriale: 'factorial',
  'sub sinistro': 'índice superior izquierdo',
  'sub sotto': 'índice inferior izquierdo',
  'sub sopra': 'índice superior derecho',
  'sub destro': 'índice inferior derecho',
  'combinazione di': 'combinaciones de',
  'permutazione di': 'permutaciones de',
  cubico: 'al cubo',
  al: 'por',
}
