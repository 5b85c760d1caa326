import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runRetention } from '../../bot/background/retention.ts'
import { createIds } from '../../bot/ids.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { openVault } from '../../bot/contact-data/contact-key.ts'
import { exportEntitlements } from '../../files/export-entitlements.ts'
import { actionsOf } from '../support/card-content.ts'
import { Chat } from '../support/chat.ts'
import { finderOf } from '../support/marks.ts'
import { keepBlocked, request } from '../support/referral-chat.ts'
import { CONTACT } from '../support/referral-story.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { prepared } from '../support/story.ts'

/** Names, addresses and numbers of people stand in nothing that is kept, sent or logged; erased, not even encrypted. */
jest.setTimeout(180_000)

const logged: string[] = []
jest.mock('../../bot/telemetry/log.ts', () => {
  const actual = jest.requireActual<typeof import('../../bot/telemetry/log.ts')>('../../bot/telemetry/log.ts')
  const { pino } = jest.requireActual<typeof import('pino')>('pino')
  return { ...actual, createLog: () => pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }) }
})

const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const CUSTOMERS = 25
const DAY_MS = 24 * 3_600_000

/** A word that stands nowhere else. */
function mark(kind: string, n: number): string {
  const letters = String(n)
    .padStart(3, '0')
    .replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)]!)
  return `Qzv${kind}${letters}x`
}
/** Two of them: a first and a last name, a user and a domain. */
const two = (kind: string, n: number, between = ' '): string => `${mark(kind, n)}${between}${mark(`${kind}z`, n)}`
/** A number that stands nowhere else. */
const phone = (kind: string, n: number): string => `+99 ${kind} 7${String(n).padStart(3, '0')}31`

const marksOf = (n: number): string[] => [
  ...['fn', 'fm', 'an', 'ar', 'wn', 'cn', 'cr', 'cm', 'ed'].flatMap((kind) => [mark(kind, n), mark(`${kind}z`, n)]),
  phone('111', n),
  phone('222', n),
]
const ALL = Array.from({ length: CUSTOMERS }, (_, n) => marksOf(n)).flat()
const found = finderOf(ALL)
const bytesOf = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')

/** One referral from a forged contact to a sent request; returns what the person was shown on the way. */
async function refer(alex: Chat, n: number): Promise<string> {
  const customer = `Customer ${mark('co', n)}`
  await keepBlocked(alex, customer)
  await request(alex, customer)
  const shown: string[] = []
  // Before consent: what a forged card, or an old client, may send.
  const { data } = actionsOf(alex.card).find(({ title }) => title === 'They agreed')!
  const { record, version } = data
  const forged = { contactName: two('fn', n), contactRole: 'CIO', contactPhone: phone('111', n) }
  await alex.pressData({
    verb: 'referral-contact',
    record,
    version,
    ...forged,
    contactEmail: `${two('fm', n, '@')}.example`,
  })
  await alex.pressData({ verb: 'referral-sent', record, version, ...forged })
  await alex.type(`referral ${customer}`)
  await alex.press('Ask for consent')
  await alex.press('They agreed', { agreedBy: two('an', n), agreedRole: two('ar', n) })
  await alex.press('Save', { ...CONTACT, contactName: two('wn', n), contactEmail: 'no address' })
  shown.push(alex.said)
  await alex.press('Save', {
    contactName: two('cn', n),
    contactRole: two('cr', n),
    contactEmail: `${two('cm', n, '@')}.example`,
    contactPhone: phone('222', n),
  })
  await alex.press('Save', { fee: 'true', days: 'true' })
  shown.push(alex.said)
  await alex.press('Use my changes', { body: `Please call ${two('ed', n)}.` })
  shown.push(alex.said)
  await alex.press('I have sent it')
  await alex.press('Show the e-mail')
  await alex.type(`referral ${customer} json`)
  await alex.press('Show it')
  shown.push(alex.said)
  await alex.type(`referral ${customer}`)
  return shown.join('\n')
}

test('of 500 names, addresses and numbers none is kept in the clear, sent or logged; after erasure none at all', async () => {
  const world = await World.create()
  const folder = await world.folder()
  const service = await world.start({ folder, stillClock: true, env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  const alex = new Chat(world, service, { id: ALEX, name: 'Alex', authorization: await world.bearer() })
  let shown = ''
  for (let n = 0; n < CUSTOMERS; n++) shown += await refer(alex, n)

  expect(ALL.length).toBeGreaterThanOrEqual(500)
  // The person has seen theirs; what was forged, nobody.
  expect(found(shown).length).toBeGreaterThanOrEqual(CUSTOMERS * 12)
  expect(shown).not.toContain(mark('fn', 1))
  expect(found(await service.dump())).toEqual([])
  expect(found(bytesOf(folder))).toEqual([])
  expect(found(JSON.stringify(world.connector.sent))).toEqual([])
  expect(logged.length).toBeGreaterThan(CUSTOMERS)
  expect(found(logged.join('\n'))).toEqual([])
  expect(found(await exported(service))).toEqual([])

  const sealed = [...(await service.rows('contact')), ...(await service.rows('consent'))].map((row) =>
    'sealed' in row ? row.sealed : row.agreed!,
  )
  expect(sealed).toHaveLength(CUSTOMERS * 3)
  const before = bytesOf(folder)
  expect(sealed.filter((each) => before.includes(each))).toEqual(sealed)

  // Taken back, forgotten with the customer, and closed long ago.
  for (let n = 0; n < 3; n++) {
    await alex.type(`referral customer ${mark('co', n)}`)
    await alex.press('Consent taken back')
    await alex.press('Erase contact data')
  }
  for (let n = 3; n < 6; n++) {
    await alex.type(`forget customer Customer ${mark('co', n)}`)
    await alex.press('Erase everything')
  }
  for (const { id, version } of (await service.rows('referral')).filter(({ status }) => status === 'new')) {
    const closed = { status: 'closed', closed_at: service.now().toISOString() }
    await service.store.transaction((tx) => tx.referrals.change(TENANT, id, version, closed))
  }
  service.advance(91 * DAY_MS)
  await runRetention({
    store: service.store,
    newId: createIds(),
    log: createLog('silent'),
    now: service.now,
    vault: openVault(service.config.contactKeys, service.config.dataFolder),
    retentionDays: 0,
    contactDays: 90,
  })
  expect(await service.rows('contact')).toEqual([])
  expect((await service.rows('consent')).filter(({ agreed }) => agreed !== null)).toEqual([])
  const bytes = bytesOf(folder)
  expect(sealed.filter((each) => bytes.includes(each) || bytes.includes(each.slice(8, 40)))).toEqual([])
  await service.stop()
  expect(found(bytesOf(folder))).toEqual([])
  expect(found(logged.join('\n'))).toEqual([])
})

async function exported({ store }: TestService): Promise<string> {
  return JSON.stringify(await exportEntitlements(store, prepared, TENANT))
}
