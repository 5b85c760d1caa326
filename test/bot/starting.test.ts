import { createServer } from 'node:http'
import type { Server } from 'restify'
import { listening } from '../../bot/http/listening.ts'
import type { Line } from '../../bot/telemetry/log.ts'
import { World } from '../support/service.ts'

/** A start that fails, and what fails once it has not. */
let world: World
beforeEach(async () => {
  world = await World.create()
})

test('a start that fails, because the port is taken, lets go of the database', async () => {
  const { port } = await world.start()
  const folder = await world.folder()
  await expect(world.start({ folder, env: { PORT: String(port) } })).rejects.toThrow('EADDRINUSE')
  const service = await world.start({ folder })
  expect((await service.call('/readyz')).status).toBe(200)
})

test('what goes wrong with a server that listens is told', async () => {
  const server = createServer()
  const lines: Line[] = []
  const write = (line: Line): void => void lines.push(line)
  const log = { info: write, warn: write, error: write }
  const { config } = await world.start()
  await listening(server as unknown as Server, { ...config, port: 0 }, log)
  server.emit('error', Object.assign(new Error('of a request perhaps'), { code: 'EMFILE' }))
  server.emit('error', Object.assign(new Error('again'), { code: 'EMFILE' }))
  expect(lines).toEqual(
    [1, 2].map(() => ({ event: 'server-failed', error: expect.stringContaining('Error EMFILE') as string })),
  )
  await new Promise((resolve) => server.close(resolve))
})

test('a port that is taken is no matter of the log', async () => {
  const { port, config } = await world.start()
  const told = (): never => {
    throw new Error('told')
  }
  const server = createServer()
  const taken = listening(server as unknown as Server, { ...config, port }, { error: told })
  await expect(taken).rejects.toThrow('EADDRINUSE')
})
