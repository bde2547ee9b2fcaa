/** What one checker says about one file. */
export interface CheckMessage {
  readonly severity: 'error' | 'warning'
  /** The checker's own name for the rule, so that a reader can look it up. */
  readonly rule: string
  readonly text: string
  readonly place?: string
}

export interface CheckResult {
  readonly errors: number
  readonly warnings: number
  readonly messages: readonly CheckMessage[]
}

export interface Checker {
  readonly name: string
  /** What to install when `locate` finds nothing. */
  readonly needs: string
  /** The program or library that will judge, or `undefined` when this machine lacks it. */
  locate(): Promise<string | undefined>
  /** Many files at once, since most checkers spend their time on starting a JVM or a browser. */
  check(files: readonly string[]): Promise<ReadonlyMap<string, CheckResult>>
}

export function resultOf(messages: readonly CheckMessage[]): CheckResult {
  const errors = messages.filter((message) => message.severity === 'error').length
  return { errors, warnings: messages.length - errors, messages }
}

export async function checkOne(checker: Checker, file: string): Promise<CheckResult> {
  return verdictOn(await checker.check([file]), file, checker)
}

/** A checker that says nothing about a file has not judged it; that must never look like a pass. */
export function verdictOn(
  results: ReadonlyMap<string, CheckResult>,
  file: string,
  { name }: Checker,
): CheckResult {
  const result = results.get(file)
  if (result === undefined) throw new Error(`${name} gave no verdict on ${file}`)
  return result
}

export async function checkEach(
  files: readonly string[],
  check: (file: string) => Promise<CheckResult>,
): Promise<ReadonlyMap<string, CheckResult>> {
  const results = new Map<string, CheckResult>()
  for (const file of files) results.set(file, await check(file))
  return results
}

/** One line a message, for assertion failures that say what to repair. */
export function describeMessages(result: CheckResult): string {
  return result.messages
    .map(
      ({ severity, rule, text, place }) =>
        `${severity} ${rule}: ${text}${place === undefined ? '' : ` (${place})`}`,
    )
    .join('\n')
}
