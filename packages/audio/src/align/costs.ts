/**
 * What may differ between the engine's speech and a person's, and what it costs, in the same measure as what a frame says for a sound (up
 * to 3 for the right one). Found by trying: recordings in ten voices with coughs, false starts, echo, hum and noise.
 */

/** Frames of the script that one of the recording stands for: none, two, three. One costs nothing. */
export const pace = { held: 0.3, twice: 0.25, thrice: 0.6 }

/** A frame of silence within an item: where the engine rests too, and where it does not. */
export const rests = { own: -0.05, other: -0.8 }

/** What a silent frame says for silence and against a sound, and one with sound against silence. */
export const quiet = { silence: 0.6, sound: -0.5, noise: -0.8 }

/** Words that the script does not have, coughs, false starts: to begin with them, and what each of their frames says for them. */
export const adding = { opening: 3, frame: 0.15 }

/** Items that are left out: the first of some, and each of those after it; and the first of all, the title, which many readers do not read. */
export const omitting = { opening: 9, next: 2.5, first: 3 }

/** Ways that are so much worse than the best are given up: when the voice is not known yet, and when it is. */
export const beams = { unknown: 300, known: 200 }
