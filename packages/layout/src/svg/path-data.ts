import type { Segment } from '../frame/path.js'
import { arcToCurves } from './arc.js'
import { bounded } from './length.js'

const lengths: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}
/** SVG path data as absolute segments (SVG 2, 9.3). It is read up to the first mistake, as browsers do. */
export function parsePath(data: string): Segment[] {
  const pen = createPen()
  const reader = createReader(data)
  let command = reader.command()
  while (command !== undefined) {
    const values = reader.values(command)
    if (!values) break
    pen.draw(command, values)
    const next = reader.command()
    if (next === undefined && (reader.isAtEnd() || command === 'Z' || command === 'z')) break
    command = next ?? repeated(command)
  }
  return pen.segments
}

/** Values that follow without a command repeat the one before; after a move they draw lines. */
const repeated = (command: string): string => (command === 'M' ? 'L' : command === 'm' ? 'l' : command)

interface PathReader {
  /** The next command, where one stands there. */
  command(): string | undefined
  /** The values that a command takes; undefined where one is missing. */
  values(command: string): number[] | undefined
  isAtEnd(): boolean
}

const letter = /[\s,]*([MLHVCSQTAZmlhvcsqtaz])/y
const number = /[\s,]*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)/y
/** The two flags of an arc may stand without spaces ("a1 1 0 01 2 2"). */
const flag = /[\s,]*([01])/y
const rest = /[\s,]*$/y

function createReader(data: string): PathReader {
  let at = 0
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(data)
    if (!found) return undefined
    at = pattern.lastIndex
    return found[1]
  }
  return {
    command: () => read(letter),
    values(command) {
      const isArc = command === 'A' || command === 'a'
      const values: number[] = []
      for (let index = 0; index < (lengths[command.toUpperCase()] ?? 0); index++) {
        const value = read(isArc && (index === 3 || index === 4) ? flag : number)
        if (value === undefined) return undefined
        values.push(bounded(Number(value)))
      }
      return values
    },
    isAtEnd() {
      rest.lastIndex = at
      return rest.test(data)
    },
  }
}

interface Pen {
  segments: Segment[]
  draw(command: string, values: readonly number[]): void
}

function createPen(): Pen {
  const segments: Segment[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  /** Control point of the curve before, for the smooth commands. */
  let control: { kind: 'C' | 'Q'; x: number; y: number } | undefined

  function draw(command: string, values: readonly number[]): void {
    const upper = command.toUpperCase()
    const v = command === upper ? values : relative(upper, values, x, y)
    const before = control
    control = undefined
    if (upper === 'M') {
      move(v)
    } else if (upper === 'L') line(v[0] ?? x, v[1] ?? y)
    else if (upper === 'H') line(v[0] ?? x, y)
    else if (upper === 'V') line(x, v[0] ?? y)
    else if (upper === 'C') curve(v)
    else if (upper === 'S') curve([...reflected(before, 'C'), ...v])
    else if (upper === 'Q') quadratic(v)
    else if (upper === 'T') quadratic([...reflected(before, 'Q'), ...v])
    else if (upper === 'A') arc(v)
    else {
      segments.push(['Z'])
      x = startX
      y = startY
    }
  }

  function move(v: readonly number[]): void {
    x = startX = v[0] ?? 0
    y = startY = v[1] ?? 0
    segments.push(['M', x, y])
  }
  function line(toX: number, toY: number): void {
    x = toX
    y = toY
    segments.push(['L', x, y])
  }
  function curve(v: readonly number[]): void {
    const [ax = x, ay = y, bx = x, by = y, toX = x, toY = y] = v
    segments.push(['C', ax, ay, bx, by, toX, toY])
    control = { kind: 'C', x: bx, y: by }
    x = toX
    y = toY
  }
  function quadratic(v: readonly number[]): void {
    const [qx = x, qy = y, toX = x, toY = y] = v
    const third = (from: number, to: number): number => from + (2 / 3) * (to - from)
    segments.push(['C', third(x, qx), third(y, qy), third(toX, qx), third(toY, qy), toX, toY])
    control = { kind: 'Q', x: qx, y: qy }
    x = toX
    y = toY
  }
  function arc(v: readonly number[]): void {
    const [rx = 0, ry = 0, angle = 0, large = 0, sweep = 0, toX = x, toY = y] = v
    segments.push(
      ...arcToCurves({ x, y }, { rx, ry, angle, large: large !== 0, sweep: sweep !== 0 }, { x: toX, y: toY }),
    )
    x = toX
    y = toY
  }
  function reflected(before: typeof control, kind: 'C' | 'Q'): [number, number] {
    return before?.kind === kind ? [2 * x - before.x, 2 * y - before.y] : [x, y]
  }
  return { segments, draw }
}

function relative(upper: string, values: readonly number[], x: number, y: number): number[] {
  if (upper === 'H') return values.map((value) => value + x)
  if (upper === 'V') return values.map((value) => value + y)
  if (upper === 'A')
    return values.map((value, index) => (index === 5 ? value + x : index === 6 ? value + y : value))
  return values.map((value, index) => value + (index % 2 === 0 ? x : y))
}
