/** Room for a minute: nearly every stretch fits. Bytes. */
const usual = 60 * 22_050 * 2

/**
 * Memory for stretches of samples, used again and again. Threads share it, so that a stretch goes to one of them and
 * is levelled there without a copy; and V8, which sees some bytes in an array of megabytes and lets dead ones lie, has nothing to collect.
 * There are never more rooms than stretches at once: where none is large enough, another gives way to a larger one.
 */
export class SampleRooms {
  readonly #free: SharedArrayBuffer[] = []

  /** Silence of so many samples. */
  take(length: number): Int16Array<SharedArrayBuffer> {
    const known = this.#largeEnough(length) ?? this.#free.shift()
    if (!known || known.byteLength < 2 * length) return newSamples(length)
    return new Int16Array(known, 0, length).fill(0)
  }

  /** The same samples, and silence after them up to so many. Their room is as large, or another's in its place. */
  extended(pcm: Int16Array<SharedArrayBuffer>, length: number): Int16Array<SharedArrayBuffer> {
    const { buffer } = pcm
    if (buffer.byteLength >= 2 * length) return new Int16Array(buffer, 0, length).fill(0, pcm.length)
    const known = this.#largeEnough(length)
    if (known) this.give(pcm)
    const longer = known ? new Int16Array(known, 0, length).fill(0, pcm.length) : newSamples(length)
    longer.set(pcm)
    return longer
  }

  /** Says that nobody uses it any more. */
  give({ buffer }: Int16Array<SharedArrayBuffer>): void {
    this.#free.push(buffer)
    this.#free.sort((a, b) => a.byteLength - b.byteLength)
  }

  #largeEnough(length: number): SharedArrayBuffer | undefined {
    const fits = this.#free.findIndex(({ byteLength }) => byteLength >= 2 * length)
    return fits < 0 ? undefined : this.#free.splice(fits, 1)[0]
  }
}

/**
 * Silence of so many samples in memory that threads share. It may grow, and never does: such memory is a range of addresses of its own,
 * of which only what is used takes memory. The usual kind malloc gives, and when it has freed a few megabytes it keeps twice as much in
 * each of its arenas from then on: 28 MB while an hour is spoken.
 */
export function newSamples(length: number): Int16Array<SharedArrayBuffer> {
  const size = sizeFor(2 * length)
  return new Int16Array(new Growable(size, { maxByteLength: size }), 0, length)
}

/** ES2024; Node.js has it since 20, and what does not know it makes memory of the usual kind. */
const Growable: new (byteLength: number, options: { maxByteLength: number }) => SharedArrayBuffer =
  SharedArrayBuffer

/** Doubled until it is enough, so that few rooms are ever replaced; what is not used of it takes no memory. */
function sizeFor(bytes: number): number {
  let size = usual
  while (size < bytes) size *= 2
  return size
}
