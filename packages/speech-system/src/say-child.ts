import say from 'say'

interface Job {
  text: string
  voice: string
  rate: number
  output: string
}

/** Runs `say` where a crash of it hurts nobody. Answers with null, or with what went wrong. */
process.once('message', ({ text, voice, rate, output }: Job) => {
  say.export(text, voice, rate, output, (error) => {
    process.send?.(error ? String(error) : null, () => process.exit(error ? 1 : 0))
  })
})
