import { readdirSync, readFileSync } from 'node:fs'
import type { LiveRecommendation } from '../../../api/recommend-wire.ts'
import type {
  CustomerPage,
  HistoryPage,
  MovedDates,
  PortfolioChanges,
  PortfolioPage,
  PortfolioSummary,
  PortfolioTrend,
  Session,
  Stamp,
  TurnAnswer,
} from '../../../api/wire.ts'
import { MAX_MESSAGE } from '../../../playbook/limits.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { OTHER_TENANT, TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** What is read and written through the tab's routes, and by whom. */
let tab: TabWorld
let bob: string
let service: TestService

const DAY_MS = 86_400_000
const day = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
const ago = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString()

async function get<T>(path: string, as?: string): Promise<T> {
  const answer = await tab.ask(path, { as })
  expect([path, answer.status]).toEqual([path, 200])
  return JSON.parse(answer.text) as T
}

async function post<T>(path: string, body: unknown, as?: string): Promise<T> {
  const answer = await tab.ask(path, { as, method: 'POST', body })
  expect([path, answer.status, answer.text]).toEqual([path, 200, expect.any(String)])
  return JSON.parse(answer.text) as T
}

/** Adele's: Contoso Teams overdue, Contoso Intune blocked, Fabrikam Teams untouched. Bob's: Litware Teams. */
async function seed(): Promise<void> {
  const byAdele = (id: string, days: number) => change(id, { by_id: ADELE, by_name: 'Adele Vance', at: ago(days) })
  const owned = { owner_id: ADELE, owner_name: 'Adele Vance' }
  const at = (name: string) => ({ id: `c-${name}`, name, name_key: name.toLowerCase() })
  await service.store.transaction(async ({ records }) => {
    await records.add(
      newEntitlement('e1', { tenant: TENANT, customer: at('Contoso'), set: { ...owned, target_date: day(-3) } }),
      byAdele('00h1', 20),
    )
    await records.add(
      newEntitlement('e2', {
        tenant: TENANT,
        workload: 'intune',
        customer: at('Contoso'),
        set: {
          ...owned,
          status: 'adoption-readiness',
          target_date: null,
          unblock_date: day(30),
          note: 'Nobody is trained.',
        },
      }),
      byAdele('00h2', 10),
    )
    await records.add(
      newEntitlement('e3', { tenant: TENANT, customer: at('Fabrikam'), set: { ...owned, target_date: day(90) } }),
      byAdele('00h3', 60),
    )
    await records.add(
      newEntitlement('e4', { tenant: TENANT, customer: at('Litware'), set: { owner_id: BOB, owner_name: 'Bob' } }),
      change('00h4', { by_id: BOB, by_name: 'Bob', at: ago(5) }),
    )
    await records.add(
      newEntitlement('e5', { tenant: OTHER_TENANT, customer: at('Northwind'), set: owned }),
      byAdele('00h5', 5),
    )
  })
}

beforeEach(async () => {
  tab = await startTab(await World.create())
  service = tab.service
  bob = await tab.bearer({ oid: BOB, name: 'Bob' })
  await seed()
})
afterEach(() => service.stop())

describe('the portfolio', () => {
  test('shows what the person owns: overdue first, then untouched, and nothing of others or of other tenants', async () => {
    const { rows, total } = await get<PortfolioPage>('/portfolio')
    expect(total).toBe(3)
    expect(rows.map(({ id, due }) => [id, due.map(({ reason }) => reason)])).toEqual([
      ['e1', ['target-passed']],
      ['e3', ['untouched']],
      ['e2', []],
    ])
    expect(rows[2]).toMatchObject({
      customer: 'Contoso',
      workload: 'intune',
      date: day(30),
      note: 'Nobody is trained.',
    })
    expect((await get<PortfolioPage>('/portfolio', bob)).rows.map(({ id }) => id)).toEqual(['e4'])
  })

  test('is searched, filtered, sorted and cut into pages', async () => {
    const ids = async (query: string) => (await get<PortfolioPage>(`/portfolio?${query}`)).rows.map(({ id }) => id)
    expect(await ids('search=conto')).toEqual(['e1', 'e2'])
    expect(await ids('search=CONTOSO%20Ltd')).toEqual(['e1', 'e2'])
    expect(await ids('search=%25')).toEqual([])
    expect(await ids('l1=Blocked')).toEqual(['e2'])
    expect(await ids('statuses=migration&workloads=teams,intune')).toEqual(['e1', 'e3'])
    expect(await ids('due=target-passed')).toEqual(['e1'])
    expect(await ids('sort=customer')).toEqual(['e2', 'e1', 'e3'])
    expect(await ids('sort=date')).toEqual(['e1', 'e2', 'e3'])
    expect(await ids('sort=date&descending=true&limit=1&offset=1')).toEqual(['e2'])
  })

  test('is counted', async () => {
    expect(await get<PortfolioSummary>('/portfolio/summary')).toEqual({
      total: 3,
      blockedWithoutDate: 0,
      customers: 2,
      statuses: [
        { status: 'migration', count: 2 },
        { status: 'adoption-readiness', count: 1 },
      ],
      workloads: [
        { workload: 'teams', count: 2 },
        { workload: 'intune', count: 1 },
      ],
      due: { 'target-passed': 1, 'unblock-passed': 0, unknown: 0, untouched: 1, any: 2 },
      blockedCustomers: [
        { customerId: 'c-Contoso', customer: 'Contoso', statuses: [{ status: 'adoption-readiness', count: 1 }] },
      ],
      owners: [{ key: 'adele vance', name: 'Adele Vance' }],
    })
  })

  test('has a past: what stood at the end of each week', async () => {
    const { days, statuses } = await get<PortfolioTrend>('/portfolio/trend?weeks=4')
    expect(days).toEqual([day(-21), day(-14), day(-7), day(0)])
    expect(statuses).toEqual([
      { status: 'adoption-readiness', counts: [0, 0, 1, 1] },
      { status: 'migration', counts: [1, 2, 2, 2] },
    ])
  })

  test('says what changed since a moment', async () => {
    expect((await get<PortfolioChanges>(`/portfolio/changes?since=${ago(15)}`)).changes).toEqual([])
    const { changes } = await get<PortfolioChanges>(`/portfolio/changes?since=${ago(15)}&own=true`)
    expect(changes).toMatchObject([
      { entitlement: 'e2', customer: 'Contoso', kind: 'status', own: true, by: 'Adele Vance' },
    ])
  })

  test('is exported as it is filtered, without formulas', async () => {
    await post('/turn', { text: 'status' })
    const csv = await tab.ask('/portfolio/export.csv?l1=Blocked')
    expect(csv.headers['content-disposition']).toContain('portfolio.csv')
    expect(csv.text.split('\r\n').filter(Boolean)).toHaveLength(2)
    expect(csv.text).toContain('Nobody is trained.')
    const xlsx = await tab.ask('/portfolio/export.xlsx')
    expect(xlsx.text.startsWith('PK')).toBe(true)
  })
})

describe('dates of several', () => {
  const move = (to: unknown, entitlements: unknown, as?: string) =>
    post<MovedDates>('/portfolio/dates', { entitlements, to }, as)

  test('are moved each by itself; what is refused says why', async () => {
    const { moved, refused } = await move({ day: day(40) }, [
      { id: 'e1', version: 1 },
      { id: 'e2', version: 7 },
      { id: 'e4', version: 1 },
    ])
    expect(moved).toEqual(['e1'])
    expect(refused).toEqual([
      { id: 'e2', why: expect.stringContaining('changed it meanwhile') },
      { id: 'e4', why: 'It is not among yours any more.' },
    ])
    const { rows } = await get<PortfolioPage>('/portfolio?search=contoso&workloads=teams')
    expect(rows).toMatchObject([{ id: 'e1', date: day(40), due: [], version: 2 }])
  })

  test('follow the rules of the card: no target date in the past', async () => {
    const { moved, refused } = await move({ days: -60 }, [{ id: 'e1', version: 1 }])
    expect(moved).toEqual([])
    expect(refused[0]!.why).toMatch(/future|past/)
  })

  test('are moved by days', async () => {
    await move({ days: 7 }, [{ id: 'e2', version: 1 }])
    expect((await get<PortfolioPage>('/portfolio?workloads=intune')).rows[0]!.date).toBe(day(37))
  })
})

describe('a customer', () => {
  test('is shown with what is kept of each workload, and the reasons of then', async () => {
    const page = await get<CustomerPage>('/customers/c-Contoso')
    expect(page).toMatchObject({ name: 'Contoso', entitlements: [{ workload: 'intune' }, { workload: 'teams' }] })
    const { entries } = await get<HistoryPage>('/entitlements/e2/history')
    expect(entries).toMatchObject([{ kind: 'status', status: 'adoption-readiness', by: 'Adele Vance' }])
  })

  test('is shown with the newest comment of each workload, and who left it', async () => {
    const said = change('00h9', {
      kind: 'comment',
      by_id: BOB,
      by_name: 'Bob',
      at: ago(1),
      comment: 'They ask for a date.',
    })
    await tab.service.store.transaction(({ records }) => records.change(TENANT, 'e2', 1, {}, said))
    const { entitlements } = await get<CustomerPage>('/customers/c-Contoso')
    const comments = entitlements.map(({ id, comment }) => [id === 'e2', comment && [comment.text, comment.by]])
    expect(comments).toContainEqual([true, ['They ask for a date.', 'Bob']])
    expect(comments).toContainEqual([false, null])
    // A change without words, as of the customer's name, hides nobody's.
    await tab.service.store.transaction(({ records }) =>
      records.change(TENANT, 'e2', 2, {}, change('00h91', { kind: 'comment', at: ago(0) })),
    )
    const again = await get<CustomerPage>('/customers/c-Contoso')
    expect(again.entitlements.find(({ id }) => id === 'e2')?.comment?.text).toBe('They ask for a date.')
  })

  test('of somebody else is not there', async () => {
    expect((await tab.ask('/customers/c-Litware')).status).toBe(404)
    expect((await tab.ask('/entitlements/e4/history')).status).toBe(404)
    expect((await tab.ask('/entitlements/e5/history')).status).toBe(404)
  })
})

describe('the activation playbook', () => {
  const file = (name: string) => tab.ask(`/entitlements/e2/hand-over/${name}`)

  test('comes for Word and as Markdown, for those who take over and for the customer', async () => {
    const internal = await file('activation-playbook-internal.md')
    expect([internal.status, internal.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="Contoso-Intune-activation-playbook-internal.md"',
    ])
    expect(internal.text).toContain('Contoso')
    const docx = await file('activation-playbook-customer.docx')
    expect([docx.status, docx.text.slice(0, 2)]).toEqual([200, 'PK'])
  })

  test.each(['internal', 'customer'])('has no empty calendar: the remedy is told (%s)', async (audience) => {
    const empty = await file(`activation-playbook-${audience}.ics`)
    expect([empty.status, JSON.parse(empty.text)]).toMatchObject([
      409,
      { code: 'nothing-planned', message: expect.stringContaining('Make the plan first') },
    ])
  })

  test('has no notes in the customer’s copy, and no other files', async () => {
    expect((await file('activation-playbook-customer.md')).text).not.toContain('Nobody is trained.')
    for (const name of ['activation-playbook-all.md', 'notes.md', '..%2f..%2fpackage.json'])
      expect([name, (await file(name)).status]).toEqual([name, 404])
  })
})

test('the recommendation comes while one types, and keeps nothing', async () => {
  const text = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
  const live = await post<LiveRecommendation>('/recommend', { text, answers: {} })
  expect(live).toMatchObject({ strength: 'clear', customer: 'Contoso', workload: 'teams' })
  expect(live.ranked[0]).toMatchObject({ status: 'adoption-readiness' })
  expect(live.note).toContain('trained')
  expect(await post<LiveRecommendation>('/recommend', { text: '', answers: {} })).toMatchObject({
    strength: 'none',
    note: '',
  })
  for (const [text, unread] of [
    ['die Nutzer möchten Teams nicht', 'foreign'],
    ['<u>q</u>', 'too-little'],
  ])
    expect(await post<LiveRecommendation>('/recommend', { text, answers: {} })).toMatchObject({
      strength: 'none',
      unread,
      next: { id: 'intent' },
      note: '',
    })
  expect(await service.rows('conversation')).toEqual([])
})

test('of several customers or workloads the call guide reads one, and names the others', async () => {
  const live = async (text: string) => await post<LiveRecommendation>('/recommend', { text, answers: {} })
  const customers = await live(
    'adventure works sharepoint, copying 2tb, done 15 jan, and contoso teams nobody is trained',
  )
  expect(customers).toMatchObject({ customer: 'Adventure Works', workload: 'sharepoint', others: ['Contoso'] })
  expect(customers.ranked[0]).toMatchObject({ status: 'migration' })
  expect(customers.note).not.toMatch(/contoso|trained/i)
  const minutes = await live(
    'Minutes Tailwind 18 Nov\nExchange: mailboxes moving, ready 15 Dec\nTeams: users not trained, no champion',
  )
  expect(minutes).toMatchObject({ customer: 'Tailwind', workload: 'teams', others: ['Exchange Online'] })
  expect(minutes.note).not.toContain('mailboxes')
  expect(await live('Contoso Teams: nobody is trained')).toMatchObject({ customer: 'Contoso', others: [] })
})

test('a pasted mail is read as long as in the chat', async () => {
  const said = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live. '
  const text = said.padEnd(MAX_MESSAGE, 'The heads told us so. ')
  expect((await post<LiveRecommendation>('/recommend', { text, answers: {} })).ranked[0]).toMatchObject({
    status: 'adoption-readiness',
  })
  expect((await post<TurnAnswer>('/turn', { text })).replies[0]).toMatchObject({ kind: 'card' })
  const longer = { method: 'POST', body: { text: `${text}!` } }
  expect((await tab.ask('/turn', longer)).status).toBe(400)
})

describe('the conversation in the tab', () => {
  test('is that of the chat: a sentence, a card, a kept status, the same records', async () => {
    const said = await post<TurnAnswer>('/turn', {
      text: 'Adatum Teams: nobody is trained and there is no champion, they won’t go live',
    })
    const note = 'They intend to go live and are blocked: nobody is trained.'
    const [card] = said.replies
    const json = JSON.stringify(card?.kind === 'card' ? card.card : said)
    const [found] = /\{[^{}]*"verb":"keep"[^{}]*\}/.exec(json) ?? [json]
    const data = { ...(JSON.parse(found) as object), date: day(60), dateUnknown: 'false', note }
    const kept = await post<TurnAnswer>('/turn', { action: data })
    expect(JSON.stringify(kept.replies)).toContain('Kept')
    const { rows } = await get<PortfolioPage>('/portfolio?search=adatum')
    expect(rows).toMatchObject([{ customer: 'Adatum', date: day(60), owner: 'Adele Vance' }])
    expect(await service.rows('outbox')).toEqual([])
  })

  test('is the person’s own', async () => {
    await post('/turn', { text: 'Adatum Teams: nobody is trained' })
    const [row] = await service.rows('conversation')
    expect(row).toMatchObject({ tenant: TENANT, person: ADELE, conversation: `tab:${ADELE}` })
    const others = await post<TurnAnswer>('/turn', { text: 'status' }, bob)
    expect(JSON.stringify(others)).toContain('Litware')
    expect(JSON.stringify(others)).not.toContain('Contoso')
  })
})

test('the stamp changes with a change of one’s own list, and not with that of others', async () => {
  const { stamp } = await get<Stamp>('/stamp')
  await post('/portfolio/dates', { entitlements: [{ id: 'e4', version: 1 }], to: { day: day(50) } }, bob)
  expect((await get<Stamp>('/stamp')).stamp).toBe(stamp)
  await post('/portfolio/dates', { entitlements: [{ id: 'e1', version: 1 }], to: { day: day(50) } })
  expect((await get<Stamp>('/stamp')).stamp).not.toBe(stamp)
})

test('views and the visit before are remembered', async () => {
  const first = await get<Session>('/session')
  expect(first).toMatchObject({ lastVisit: null, views: [] })
  const views = [{ name: 'Blocked', query: { l1: ['Blocked'], sort: 'date' } }]
  await tab.ask('/views', { method: 'PUT', body: { keep: views[0] } })
  expect((await get<Session>('/session')).views).toEqual(views)
  service.advance(31 * 60_000)
  expect((await get<Session>('/session')).lastVisit).not.toBeNull()
  expect((await get<Session>('/session', bob)).views).toEqual([])
})

test('what the tab never asks is refused with a reason', async () => {
  const bad: readonly [string, { method?: string; body?: unknown }][] = [
    ['/portfolio?sort=magic', {}],
    ['/portfolio?limit=100000', {}],
    ['/portfolio?statuses=happy', {}],
    ['/portfolio?owner=me', {}],
    ['/portfolio/trend?weeks=5000', {}],
    ['/portfolio/changes?since=yesterday', {}],
    ['/portfolio/changes?since=2026-01-01T00:00:00Z&own=mine', {}],
    ['/views', { method: 'PUT', body: { keep: { name: '', query: {} } } }],
    ['/views', { method: 'PUT', body: { keep: { name: 'v', query: { owner: 'me' } } } }],
    ['/views', { method: 'PUT', body: [{ name: 'v', query: {} }] }],
    ['/portfolio/dates', { method: 'POST', body: { entitlements: [], to: { day: day(1) } } }],
    ['/portfolio/dates', { method: 'POST', body: { entitlements: [{ id: 'e1', version: 1 }], to: { day: 'soon' } } }],
    ['/recommend', { method: 'POST', body: { text: 1 } }],
    ['/turn', { method: 'POST', body: {} }],
    ['/turn', { method: 'POST', body: { text: '', action: {} } }],
  ]
  for (const [path, options] of bad) {
    const answer = await tab.ask(path, options)
    expect([path, answer.status]).toEqual([path, 400])
    const message = 'The request could not be read. Load the tab again; if it stays so, tell your administrator.'
    expect(JSON.parse(answer.text)).toEqual({ code: 'wrong-shape', message })
  }
})

/** Every route, and what it answers to somebody who may use the tab and has nothing. */
const ROUTES: readonly (readonly [method: string, path: string, body: unknown, stranger: number])[] = [
  ['GET', '/session', undefined, 200],
  ['PUT', '/views', { remove: 'Blocked' }, 200],
  ['GET', '/stamp', undefined, 200],
  ['GET', '/unfinished', undefined, 200],
  ['GET', '/portfolio', undefined, 200],
  ['GET', '/portfolio/summary', undefined, 200],
  ['GET', '/portfolio/trend', undefined, 200],
  ['GET', '/portfolio/changes?since=2020-01-01T00:00:00Z', undefined, 200],
  ['GET', '/portfolio/export.csv', undefined, 200],
  ['GET', '/portfolio/export.xlsx', undefined, 200],
  ['POST', '/portfolio/dates', { entitlements: [{ id: 'e1', version: 1 }], to: { day: day(9) } }, 200],
  ['GET', '/customers/c-Contoso', undefined, 404],
  ['GET', '/customers/c-Contoso/work', undefined, 404],
  ['GET', '/entitlements/e1/preparation', undefined, 404],
  ['GET', '/entitlements/e1/history', undefined, 404],
  ['GET', '/entitlements/e1/hand-over/activation-playbook-internal.md', undefined, 404],
  ['POST', '/recommend', { text: 'They wait.', answers: {} }, 200],
  ['POST', '/meant', { words: 'it manager left' }, 200],
  ['POST', '/turn', { text: 'status' }, 200],
]

test('no route answers another tenant, a guest or nobody, and none shows a stranger what is Adele’s', async () => {
  const source = readdirSync('bot/api')
    .map((name) => readFileSync(`bot/api/${name}`, 'utf8'))
    .join('\n')
  const written = [...source.matchAll(/^\s+'(\/[a-z/:.-]+)',$|\['(?:get|put|post)', '(\/[a-z/:.-]+)'/gm)].map(
    (m) => m[1] ?? m[2],
  )
  const walked = ROUTES.map(([, path]) =>
    path
      .replace(/\?.*/, '')
      .replace(/\/(c-Contoso|e1)/, '/:id')
      .replace(/\/activation-.*/, '/:file'),
  )
  expect(new Set(walked)).toEqual(new Set(written))
  const stranger = await tab.bearer({ oid: '0b6a3f0e-0000-4000-8000-0000000000cc', name: 'Carla' })
  const outside = {
    'another tenant': await tab.bearer({
      tid: OTHER_TENANT,
      iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`,
    }),
    'a guest': await tab.bearer({ acct: 1 }),
    nobody: '',
  }
  for (const [method, path, body, expected] of ROUTES) {
    for (const [who, as] of Object.entries(outside)) {
      const answer = await tab.ask(path, { as, method, body })
      expect([who, path, [401, 403].includes(answer.status)]).toEqual([who, path, true])
    }
    const answer = await tab.ask(path, { as: stranger, method, body })
    expect([path, answer.status]).toEqual([path, expected])
    expect(answer.text).not.toMatch(/Contoso|Fabrikam|Litware|Northwind|Nobody is trained/)
  }
  expect((await get<PortfolioPage>('/portfolio')).rows.find(({ id }) => id === 'e1')).toMatchObject({ version: 1 })
})
