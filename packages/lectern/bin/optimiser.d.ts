/**
 * V8 optimises nothing in the next second, in any thread. It optimises functions that have run for some milliseconds, on
 * another core, where in a short run it takes more time than it ever saves, and the memory that both cores wait for: of a
 * page of 50,000 words, 0.4 of 0.8 s of processor time. What runs for longer is optimised after that second as usual; not
 * for sound, whose threads go through millions of samples from their first moment on.
 */
export function waitBeforeOptimising(): void

/** V8 takes what it compiled in an earlier run only where its flags are the same: those that Node.js was started with. */
export function withUsualFlags<Result>(work: () => Result): Result
