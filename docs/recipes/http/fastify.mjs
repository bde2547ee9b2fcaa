import fastify from 'fastify'
import { answer, largest } from './service.mjs'

const app = fastify({ bodyLimit: largest })
app.removeAllContentTypeParsers()
app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
app.post('/:kind', async (request, reply) => {
  const gone = new AbortController()
  reply.raw.on('close', () => gone.abort())
  const { status, type, body } = await answer(request.body, request.params.kind, gone.signal)
  return reply.code(status).type(type).send(body)
})
await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' })
