/**
 * A net with what goes into Kokoro and comes out of it, in some 600 bytes: it hums for 50 ms a phoneme, at a pitch that the style gives.
 *
 * @see onnx.proto3 for the numbers of the fields
 */
export function tinyModel(): Uint8Array {
  const graph = [
    node('Size', ['input_ids'], 'count'),
    node('Cast', ['count'], 'phonemes', toFloat),
    node('Mul', ['phonemes', 'samplesEach'], 'samplesAtOne'),
    node('Squeeze', ['speed'], 'rate'),
    node('Div', ['samplesAtOne', 'rate'], 'samples'),
    node('Range', ['zero', 'samples', 'one'], 'time'),
    node('ReduceMean', ['style'], 'pitch', keepNoDimensions),
    node('Mul', ['time', 'pitch'], 'angle'),
    node('Sin', ['angle'], 'wave'),
    node('Mul', ['wave', 'loudness'], 'waveform'),
    message(2, text('tiny')),
    constant('samplesEach', 1200),
    constant('zero', 0),
    constant('one', 1),
    constant('loudness', 0.3),
    value(11, 'input_ids', int64, [1, -1]),
    value(11, 'style', float, [1, 256]),
    value(11, 'speed', float, [1]),
    value(12, 'waveform', float, [-1]),
  ]
  const opset = message(8, number(2, 13))
  return Uint8Array.from([...number(1, 8), ...message(7, graph.flat()), ...opset])
}

const [float, int64] = [1, 7]
const toFloat = message(5, [...message(1, text('to')), ...number(3, float), ...number(20, 2)])
const keepNoDimensions = message(5, [...message(1, text('keepdims')), ...number(3, 0), ...number(20, 2)])

function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attribute: number[] = [],
): number[] {
  const names = inputs.flatMap((input) => message(1, text(input)))
  return message(1, [...names, ...message(2, text(output)), ...message(4, text(operator)), ...attribute])
}

/** A number without dimensions. */
function constant(name: string, content: number): number[] {
  const bytes = [...new Uint8Array(Float32Array.of(content).buffer)]
  return message(5, [...number(2, float), ...message(8, text(name)), ...message(9, bytes)])
}

/** @param sizes −1 where any size is taken */
function value(field: number, name: string, type: number, sizes: readonly number[]): number[] {
  const shape = sizes.flatMap((size) => message(1, size < 0 ? message(2, text('any')) : number(1, size)))
  const tensor = message(1, [...number(1, type), ...message(2, shape)])
  return message(field, [...message(1, text(name)), ...message(2, tensor)])
}

function text(content: string): number[] {
  return [...new TextEncoder().encode(content)]
}

function message(field: number, content: readonly number[]): number[] {
  return [...varint((field << 3) | 2), ...varint(content.length), ...content]
}

function number(field: number, content: number): number[] {
  return [...varint(field << 3), ...varint(content)]
}

function varint(content: number): number[] {
  return content < 128 ? [content] : [(content % 128) | 128, ...varint(Math.floor(content / 128))]
}
