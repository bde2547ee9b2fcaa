/**
 * A piece of work that may run on another core: a function exported by a module, with input and output that
 * structured clone can carry. Named by module so that a worker can import it.
 */
export interface Task<Input, Output> {
  /** `import.meta.resolve`-able URL of the module. */
  module: string
  /** Name of the exported function `(input: Input) => Output | Promise<Output>`. */
  name: string
  /**
   * Buffers of an input that its owner gives away: they go to another thread without a copy, and are empty for the
   * owner afterwards. Default: none, and everything is copied.
   */
  gives?: (input: Input) => ArrayBuffer[]
  /** Never set; carries the types. */
  types?: (input: Input) => Output
}

/** Runs tasks: in this thread, or on other cores. */
export interface Executor {
  /** How many tasks run at once. */
  concurrency: number
  /** Runs a task, and gives its result. Rejects with what it threw, or when it is aborted. */
  run<Input, Output>(task: Task<Input, Output>, input: Input, signal?: AbortSignal): Promise<Output>
}
