import { customerPage, portfolioChanges } from '../../../bot/api/answers.ts'
import { Boards } from '../../../bot/api/board.ts'
import { PUT_BACK } from '../../../domain/entitlement/change.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { prepared } from '../../support/story.ts'

/** What people say of an entitlement, alone or with a date that they move, is the last comment and among the changes. */
const MOMENT = { at: AT, today: AT.slice(0, 10), timeZone: 'UTC' }
const USER = { tenant: 't1', id: 'p1', name: 'P' }
const location = emptyDatabases()

describe.each(ENGINES)('on %s', (engine) => {
  let store: Store
  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await store.transaction(({ records }) => records.add(newEntitlement('e1'), change('h1')))
  })
  afterEach(() => store.close())

  let version = 1
  beforeEach(() => (version = 1))
  const add = (kind: 'comment' | 'date' | 'value' | 'dibs', comment: string | null, day = 1) =>
    store.transaction(({ records }) =>
      records.change(
        't1',
        'e1',
        version++,
        kind === 'date' ? { target_date: `2026-10-0${day}` } : {},
        change(`h${version}`, {
          kind,
          comment,
          by_id: 'p2',
          by_name: 'Q',
          at: `2026-03-0${2 + version}T10:00:00.000Z`,
        }),
      ),
    )
  async function said(): Promise<string | undefined> {
    const boards = new Boards({
      store,
      prepared,
      spans: { untouchedDays: 30, unknownDays: 14 },
      now: () => new Date(AT),
    })
    const { entitlements } = await customerPage({ store, prepared, boards }, USER, 'c-e1', MOMENT)
    return entitlements[0]!.comment?.text
  }

  test('the last comment is the newest words of somebody, also those left with a moved date', async () => {
    await add('comment', 'They wait for the budget.')
    await add('date', 'The board meets in October.', 2)
    expect(await said()).toBe('The board meets in October.')
    await add('date', null, 3)
    await add('value', 'Held: a talk about value.')
    expect(await said()).toBe('The board meets in October.')
    await add('comment', 'Budget is there.')
    expect(await said()).toBe('Budget is there.')
  })

  test('what the bot notes when a date is put back is nobody’s comment', async () => {
    await add('date', 'The board meets in October.', 2)
    await add('date', PUT_BACK, 1)
    expect(await said()).toBe('The board meets in October.')
  })

  test('comments are among the changes', async () => {
    await add('comment', 'They wait for the budget.')
    await add('date', 'The board meets in October.', 2)
    const { changes } = await portfolioChanges({ store, prepared, boards: undefined as never }, USER, {
      since: AT,
      own: false,
    })
    expect(changes.map(({ kind, comment, by }) => [kind, comment, by])).toEqual([
      ['date', 'The board meets in October.', 'Q'],
      ['comment', 'They wait for the budget.', 'Q'],
    ])
  })
})
