import { run } from '../support/run.ts'
import { onPath, required } from '../support/tools.ts'
import { type Checker, type CheckResult, checkEach, resultOf } from './checker.ts'

/** qpdf reads every object, stream and cross-reference of a PDF. */
export const qpdf: Checker = {
  name: 'qpdf',
  needs: 'qpdf',
  locate: () => onPath('qpdf'),
  check: (files) => checkEach(files, checkSyntax),
}

async function checkSyntax(file: string): Promise<CheckResult> {
  const program = required(await onPath('qpdf'), 'qpdf')
  const { status, stdout, stderr } = await run(program, ['--check', file])
  if (status === 0) return resultOf([])
  // qpdf ends with 3 for warnings; a PDF of ours has no excuse for those either.
  return resultOf([{ severity: 'error', rule: `exit ${status}`, text: `${stderr}${stdout}`.slice(0, 1000) }])
}
