import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answer, largest } from './service.mjs'

const app = new Hono()
app.post('/:kind', bodyLimit({ maxSize: largest }), async (context) => {
  const { status, type, body } = await answer(
    await context.req.text(),
    context.req.param('kind'),
    context.req.raw.signal,
  )
  return context.body(body, status, { 'content-type': type })
})
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' })
