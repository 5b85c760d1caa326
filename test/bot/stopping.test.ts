import { Rosters } from '../../bot/channel/roster.ts'
import { Outbox } from '../../bot/sending/outbox.ts'
import { startService } from '../../bot/service.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { Store } from '../../store/store.ts'
import type { Told } from '../../bot/telemetry/telemetry.ts'
import { NO_TELEMETRY } from '../../bot/telemetry/telemetry.ts'
import { press } from '../support/card-content.ts'
import { World } from '../support/service.ts'

/** The service stops while there is work, or while a part of it cannot. */
const SITUATION = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

let world: World
beforeEach(async () => {
  world = await World.create()
})
afterEach(() => jest.restoreAllMocks())

test('a press that goes on after its answer is done before the store is closed', async () => {
  const folder = await world.folder()
  const service = await world.start({ folder })
  const bearer = await world.bearer()
  await service.post(world.messageIn('a:1', SITUATION), bearer)
  await service.allSent()
  const [shown] = await service.rows('shown_card')
  const { attachments } = world.connector.sentTo('a:1')[0]!.body as { attachments: { content: unknown }[] }
  const place = { conversation: { id: 'a:1', conversationType: 'personal' } }
  const keep = world.press(
    { ...press(attachments[0]!.content, 'Keep this status'), dateUnknown: 'true' },
    shown!.activity_id,
    place,
  )
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  // The turn asks who the person is before it begins.
  const spy = jest.spyOn(Rosters.prototype, 'inOwnChat').mockImplementation(async () => {
    await held
    return 'member'
  })
  expect((await service.post(keep, bearer)).text).toContain('longer than usual')
  let closed = false
  const close = jest.spyOn(service.store, 'close')
  const stopping = service.stop().then(() => (closed = true))
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect([closed, close.mock.calls.length]).toEqual([false, 0])
  spy.mockRestore()
  release()
  await stopping
  const next = await world.start({ folder })
  expect(await next.rows('entitlement')).toHaveLength(1)
  await next.allSent()
  expect(JSON.stringify(world.connector.sentTo('a:1'))).not.toContain('Sent again')
  await next.stop()
})

test('a part that cannot stop keeps no other from it, and what failed is told', async () => {
  const events: [string, Told][] = []
  const telemetry = { ...NO_TELEMETRY, event: (name: string, told: Told) => void events.push([name, told]) }
  const { config } = await world.start()
  const dataFolder = await world.folder()
  const own = { ...config, dataFolder, store: { engine: 'sqlite' as const, folder: dataFolder } }
  const service = await startService({ config: own, log: createLog('silent', telemetry), telemetry })
  const fault = Object.assign(new Error('Contoso is in the way'), { code: 'EBUSY' })
  jest.spyOn(Outbox.prototype, 'stop').mockRejectedValueOnce(fault)
  const close = jest.spyOn(Store.prototype, 'close')
  await expect(service.stop()).rejects.toThrow(fault.message)
  expect(close).toHaveBeenCalledTimes(1)
  expect(events).toEqual([['stop-failed', { error: expect.stringMatching(/^Error EBUSY /) }]])
  expect(JSON.stringify(events)).not.toContain('Contoso')
})
