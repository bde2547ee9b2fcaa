import { join } from 'node:path'
import { check, checkFiles } from '@lectern/check'
import {
  type Article,
  type Emitter,
  type Finding,
  type OptionalWork,
  type Publication,
  publish,
  type Theme,
} from '@lectern/core'
import { type IsolatedContext, replaceFolder } from '@lectern/node'
import { readBack } from '@lectern/verify/read-back'
import { type ListedArticle, listed, report } from '@lectern/verify/report'
import type { Input } from './articles.js'
import type { Run } from './build-run.js'
import { runClock } from './clock.js'
import { type Console, remoteConsole } from './console.js'
import { figuresFor } from './figures.js'
import { atLevels, formatFindings, forReading, inSourceOrder } from './findings.js'
import { articleLimits, explained, speechBudget } from './limits.js'
import { resourcesOf, watchedBy } from './read-article.js'
import type { FullSettings } from './settings.js'
import { generator } from './version.js'

/** What was made of one article; what `--json` prints. */
export interface Outcome {
  source: string
  folder: string
  files: readonly string[]
  findings: readonly Finding[]
  failures: readonly { edition: string; message: string }[]
}

/** One copy of an article, which may have parts for the teacher. */
export interface MadeCopy {
  /** For the list of articles; nothing where no edition was made. */
  listed?: ListedArticle
  outcome: Outcome
  hasParts: boolean
  used: ReadonlySet<string>
}

interface CopyContext extends IsolatedContext {
  /** Takes the paths of the files that the article asks for. */
  used: Set<string>
  /** Time for what the article can do without. */
  optionalWork: OptionalWork
}

/** Makes, writes and tells every edition of an article that was read. */
export async function publishCopy(
  article: Article,
  input: Input,
  run: Run,
  context: CopyContext,
): Promise<MadeCopy> {
  const { settings } = run
  const { begin, say, signal, used } = context
  const console = remoteConsole(settings.quiet === true, say)
  const folder = join(settings.out, article.name)
  const publication = await publishOne(article, input, run, context, console)
  begin('writing')
  const files = await write(publication, folder, run.emission.theme, signal)
  if (!settings.json) for (const path of files) console.result(path)
  const findings = atLevels(publication.findings, settings.rules)
  const shown = forReading(findings, settings)
  if (shown.length > 0) console.say(formatFindings(shown))
  const failed = publication.failures.map(({ edition, error }) => ({ edition, error: explained(error) }))
  for (const { edition, error } of failed) console.error(error, `${input.path} ${edition}:`)
  const failures = failed.map(({ edition, error }) => ({ edition, message: error.message }))
  return {
    outcome: { source: input.path, folder, files, findings, failures },
    ...(publication.editions.size > 0 ? { listed: listed(publication, article.name) } : {}),
    hasParts: article.audiences !== undefined,
    used,
  }
}

async function publishOne(
  article: Article,
  input: Input,
  { settings, services, emission }: Run,
  { signal, begin, used, optionalWork }: CopyContext,
  console: Console,
): Promise<Publication> {
  const resources = watchedBy(used, input, await resourcesOf(input, settings, { signal, optionalWork }))
  const checked = [...check(article), ...(await checkFiles(article, resources))]
  const publication = await publish(
    article,
    emission.emitters.map((one) => stepwise(readBack(one), settings, begin)),
    {
      ...services,
      optionalWork,
      checked,
      resources,
      limits: articleLimits(settings),
      date: runClock(article),
      progress: (step) => console.progress(input.path, step),
      signal,
    },
  )
  return { ...publication, findings: inSourceOrder(publication.findings) }
}

/** Each edition is a step, with limits of its own. */
function stepwise(emitter: Emitter, settings: FullSettings, begin: IsolatedContext['begin']): Emitter {
  return {
    ...emitter,
    emit(article, context) {
      begin(emitter.name, emitter.kind === 'audio' ? speechBudget(settings) : {})
      context.progress({ edition: emitter.name, label: 'begins' })
      return emitter.emit(article, context)
    },
  }
}

/** Editions, `edition.json` and the report belong together: all are written, or none. */
async function write(
  publication: Publication,
  folder: string,
  theme: Theme,
  signal: AbortSignal,
): Promise<string[]> {
  const editions = [...publication.editions.values()].flatMap(({ files }) => files)
  const figures = await figuresFor(publication)
  const files = [...editions, ...(await report(publication, { generator: generator(), figures, theme }))]
  return await replaceFolder(files, folder, { signal })
}
