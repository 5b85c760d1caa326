import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Boards } from '../../../bot/api/board.ts'
import { playbook } from '../../../playbook/content/playbook.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'

const TODAY = { today: AT.slice(0, 10), timeZone: 'UTC' }
const ADELE = { tenant: 't1', id: 'p1', name: 'P' }

let folder: string
let store: Store
let now: number
let boards: Boards

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boards-'))
  store = new Store(await openDatabase({ engine: 'sqlite', folder }))
  now = Date.parse(AT)
  const spans = { untouchedDays: 30, unknownDays: 14 }
  boards = new Boards({ store, prepared: prepare(playbook), spans, now: () => new Date(now) })
  await store.transaction(({ records }) => records.add(newEntitlement('e1'), change('01')))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('is read once, also while others change what is theirs', async () => {
  const first = await boards.of(ADELE, TODAY)
  const theirs = { customer: { name: 'Fabrikam', name_key: 'fabrikam' }, set: { owner_id: 'p2', owner_name: 'Q' } }
  await store.transaction(({ records }) =>
    records.add(newEntitlement('e2', theirs), change('02', { by_id: 'p2', by_name: 'Q' })),
  )
  expect(await boards.of(ADELE, TODAY)).toBe(first)
})

test('is read once for those who ask at the same time, and again after a fault', async () => {
  const [one, other] = await Promise.all([boards.of(ADELE, TODAY), boards.of(ADELE, TODAY)])
  expect(other).toBe(one)
  const transaction = jest.spyOn(store, 'transaction').mockRejectedValueOnce(new Error('gone'))
  const both = await Promise.allSettled([boards.of(ADELE, TODAY), boards.of(ADELE, TODAY)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  transaction.mockRestore()
})

test('is read anew after a change of one’s own list, on another day, and in the end in any case', async () => {
  const first = await boards.of(ADELE, TODAY)
  await store.transaction(({ records }) =>
    records.change('t1', 'e1', 1, { status: 'user-adoption' }, change('02', { by_id: 'p2', by_name: 'Q' })),
  )
  const second = await boards.of(ADELE, TODAY)
  expect(second.map(({ status }) => status.id)).toEqual(['user-adoption'])
  expect(second).not.toBe(first)
  expect(await boards.of(ADELE, { ...TODAY, today: '2031-01-01' })).not.toBe(second)
  const third = await boards.of(ADELE, TODAY)
  now += 60_000
  expect(await boards.of(ADELE, TODAY)).not.toBe(third)
})

test('due reminders of single rows are those of the whole board', async () => {
  const later = { ...TODAY, today: '2031-01-01' }
  const board = await boards.of(ADELE, later)
  expect(board[0]!.due).not.toEqual([])
  const due = await boards.dueOf(
    ADELE,
    board.map(({ row }) => row),
    later,
  )
  expect(due.get('e1')).toEqual(board[0])
})

test('of those who ask for the stamp at the same time one counts', async () => {
  const transaction = jest.spyOn(store, 'transaction')
  const [one, other] = await Promise.all([boards.stamp(ADELE), boards.stamp(ADELE)])
  expect(other).toBe(one)
  expect(transaction).toHaveBeenCalledTimes(1)
  transaction.mockRestore()
})
