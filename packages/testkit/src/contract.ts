/** Registers one case with a test runner: Vitest's and node:test's `it` and `test` fit. */
export type Register = (name: string, run: () => Promise<void>) => void

/** Fails a case in words. */
export class ContractError extends Error {
  override name = 'ContractError'
}

/** Throws a `ContractError` unless the condition holds. */
export function demand(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ContractError(message)
}

/** The error that a promise rejects with; a `ContractError` where it does not reject. */
export async function demandRejection(run: () => Promise<unknown>, message: string): Promise<unknown> {
  try {
    await run()
  } catch (error) {
    return error
  }
  throw new ContractError(message)
}
