import express from 'express'
import { answer, largest } from './service.mjs'

const app = express()
app.post('/:kind', express.text({ type: '*/*', limit: largest }), async (request, response) => {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const { status, type, body } = await answer(request.body, request.params.kind, gone.signal)
  response.status(status).type(type).send(body)
})
app.listen(process.env.PORT ?? 3000, '127.0.0.1')
