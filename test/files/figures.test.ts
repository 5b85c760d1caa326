import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Kysely } from 'kysely'
import { readFigures } from '../../files/read-figures.ts'
import { figuresOf, percent, type KeptFact } from '../../playbook/figures.ts'
import { NOT_SURE } from '../../playbook/prepare.ts'
import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import type { Database, HistoryTable } from '../../store/schema/schema.ts'
import { Store } from '../../store/store.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { newLocation } from '../support/older-database.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { prepared } from '../support/story.ts'

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(60_000)

const fact = (more: Partial<KeptFact> = {}): KeptFact => ({
  status: 'adoption-readiness',
  recommended: 'adoption-readiness',
  strength: 'clear',
  answers: {},
  questions: 1,
  seconds: 60,
  ...more,
})
const times = (count: number, more: Partial<KeptFact> = {}) => Array.from({ length: count }, () => fact(more))

describe('figures', () => {
  test('of nothing are none', () => {
    expect(figuresOf(prepared, [])).toMatchObject({ kept: 0, overridden: 0, questions: null, statuses: [], mend: [] })
  })

  test('median, nine of ten and mean; what older versions did not know is left out', () => {
    const facts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((seconds) => fact({ seconds, questions: null }))
    const { seconds, questions } = figuresOf(prepared, facts)
    expect([seconds, questions]).toEqual([{ median: 5, p90: 9, mean: 14.5 }, null])
  })

  test('a status that is overridden often is to be mended, and it says by what', () => {
    const facts = [...times(60), ...times(40, { status: 'it-change-management' })]
    const { statuses, mend } = figuresOf(prepared, facts)
    expect(
      statuses.map(({ status, recommended, overridden, chosenAgainst }) => [
        status,
        recommended,
        overridden,
        chosenAgainst,
      ]),
    ).toEqual([
      ['it-change-management', 0, 0, 40],
      ['adoption-readiness', 100, 40, 0],
    ])
    expect(mend.map(({ what, id }) => [what, id])).toEqual([
      ['status', 'adoption-readiness'],
      ['strength', 'clear'],
    ])
    expect(mend[0]!.why).toContain('overridden 40 of 100 times (40 %), mostly to IT Change Management')
  })

  test('a question that nobody can answer is to be mended', () => {
    const [question] = prepared.playbook.questions
    const facts = [
      ...times(30, { answers: { [question!.id]: NOT_SURE } }),
      ...times(20, { answers: { [question!.id]: 'x' } }),
    ]
    expect(figuresOf(prepared, facts).mend).toEqual([
      {
        what: 'question',
        id: question!.id,
        why: expect.stringContaining(`“${question!.text}” was answered with “not sure” 30 of 50 times (60 %)`),
      },
    ])
  })

  test('few cases say nothing, and neither does a rate that may be chance', () => {
    expect(figuresOf(prepared, times(19, { status: 'migration' })).mend).toEqual([])
    expect(
      figuresOf(prepared, [
        ...times(80, { strength: 'likely' }),
        ...times(20, { strength: 'likely', status: 'migration' }),
      ]).mend,
    ).toEqual([])
  })

  test('a share of nothing is none', () => {
    expect([percent(0, 0), percent(1, 3)]).toEqual(['–', '33 %'])
  })
})

describe.each(['sqlite', 'postgres'] as const)('10,000 kept statuses on %s', (engine) => {
  let postgres: TestPostgres | undefined
  let where: StoreLocation
  beforeAll(async () => {
    if (engine === 'postgres') postgres = await startPostgres()
    where = await newLocation(engine, postgres!)
    await fill()
  }, 60_000)
  afterAll(async () => {
    await postgres?.stop()
    if (where.engine === 'sqlite') rmSync(where.folder, { recursive: true, force: true })
  })

  const COUNT = 10_000
  const questions = prepared.playbook.questions.slice(0, 3).map(({ id }) => id)
  const expected = { overridden: 0, byStatus: new Map<string, number>(), notSure: 0, recent: 0 }

  /** One status in three is overridden in another measure; every third first question is answered with not sure. */
  async function fill(): Promise<void> {
    const db = await openDatabase(where)
    const store = new Store(db)
    await store.transaction(({ records }) => records.add(newEntitlement('e1'), change('h0', { kind: 'import' })))
    await store.transaction(({ records }) =>
      records.add(newEntitlement('e2', { tenant: 't2' }), change('g0', { recommended: 'user-adoption' })),
    )
    const rows: HistoryTable[] = Array.from({ length: COUNT }, (_, i) => {
      const recommended = prepared.statusIds[i % prepared.statusIds.length]!
      const often = recommended === 'adoption-readiness' ? 2 : 25
      const overridden = Math.floor(i / prepared.statusIds.length) % often === 0
      const status = overridden ? prepared.statusIds[(i + 1) % prepared.statusIds.length]! : recommended
      const first = i % 3 === 0 ? NOT_SURE : 'x'
      if (overridden) {
        expected.overridden++
        expected.byStatus.set(recommended, (expected.byStatus.get(recommended) ?? 0) + 1)
      }
      if (i % 3 === 0) expected.notSure++
      if (i % 4 === 0) expected.recent++
      return {
        id: `h${String(i).padStart(6, '0')}`,
        tenant: 't1',
        entitlement_id: 'e1',
        kind: 'status',
        by_id: 'p1',
        by_name: 'P',
        at: i % 4 === 0 ? '2026-05-01T00:00:00.000Z' : '2026-03-01T00:00:00.000Z',
        version: i + 2,
        changes: '{}',
        status,
        target_date: null,
        unblock_date: null,
        attempts: null,
        note: '',
        recommended,
        strength: ['clear', 'likely', 'open'][i % 3]!,
        override_reason: overridden ? 'because' : null,
        answers: JSON.stringify({ [questions[0]!]: first }),
        evidence: null,
        comment: null,
        situation: null,
        playbook_version: '1',
        questions: i % 5,
        seconds: 30 + (i % 100),
      }
    })
    for (let i = 0; i < rows.length; i += 500) await insert(db, rows.slice(i, i + 500))
    await store.close()
  }

  const insert = (db: Kysely<Database>, rows: HistoryTable[]) => db.insertInto('history').values(rows).execute()

  test('the figures are those of the rows, of one tenant and since a moment', async () => {
    const store = new Store(await openDatabase(where))
    const figures = await readFigures(store, prepared, 't1')
    expect(figures).toMatchObject({
      kept: COUNT,
      overridden: expected.overridden,
      questions: { median: 2, p90: 4, mean: 2 },
      seconds: { median: 79, p90: 119, mean: 79.5 },
      delivery: { waiting: 0, retried: 0, failed: [] },
    })
    for (const { status, overridden } of figures.statuses) expect(overridden).toBe(expected.byStatus.get(status))
    expect(figures.asked).toEqual([
      expect.objectContaining({ question: questions[0], answered: COUNT, notSure: expected.notSure }),
    ])
    expect(figures.mend.map(({ id }) => id)).toEqual(['adoption-readiness', 'clear', questions[0]])
    expect((await readFigures(store, prepared, 't1', '2026-04-01')).kept).toBe(expected.recent)
    expect((await readFigures(store, prepared, 't2')).kept).toBe(1)
    await store.close()
  })

  test('messages that wait and that Teams did not take are counted by reason', async () => {
    const store = new Store(await openDatabase(where))
    await store.transaction(async (tx) => {
      const row = { tenant: 't1', reference: '{}', kind: 'send' as const, activity: '{}', target: null, record: null }
      for (const id of ['1', '2', '3', '4']) {
        const whole = { ...row, id, conversation: id, due_at: '2026-03-01' }
        await tx.enqueue(whole, () => ({ notBefore: '2026-03-01' }))
      }
      const due = await tx.takeDue('2026-03-02', 10, () => ({ lease: '2026-03-03' }))
      await tx.failOutbox(due[0]!, 'http-403')
      await tx.failOutbox(due[1]!, 'http-403')
      await tx.retryOutbox(due[2]!, 'http-429', '2026-03-04')
    })
    expect((await readFigures(store, prepared, 't1')).delivery).toEqual({
      waiting: 2,
      retried: 1,
      failed: [{ code: 'http-403', count: 2 }],
    })
    await store.close()
  })

  test('the command prints tables, what to mend, and JSON in the last line', () => {
    const location = where.engine === 'postgres' ? { DATABASE_URL: where.url } : { DATA_DIR: where.folder }
    const env = { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...location }
    const out = execFileSync(process.execPath, ['tools/figures.ts', '--tenant', 't1'], { env }).toString()
    expect(out).toContain(`Kept after an assessment: ${COUNT}`)
    expect(out).toContain('To mend:')
    expect(out).not.toContain('undefined')
    const last = JSON.parse(out.trim().split('\n').at(-1)!) as { kept: number; delivery: unknown }
    expect(last).toMatchObject({ kept: COUNT, delivery: { waiting: 2 } })
  })
})
