import type { PortfolioQuery } from '../../../api/wire.ts'
import { portfolioPage, portfolioSummary, portfolioTable, type AnswerParts } from '../../../bot/api/answers.ts'
import { Boards } from '../../../bot/api/board.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { prepared } from '../../support/story.ts'

/** What the tab's search finds: customers, workloads, statuses and owners, each word on its own. */
const MOMENT = { at: AT, today: AT.slice(0, 10), timeZone: 'UTC' }
const USER = { tenant: 't1', id: 'p1', name: 'Per Lind' }

jest.setTimeout(30_000)
const location = emptyDatabases()

describe.each(ENGINES)('the search on %s', (engine) => {
  let store: Store
  let parts: AnswerParts

  let changes = 0

  /** A new board. */
  async function begin(): Promise<void> {
    await store?.close()
    store = new Store(await openDatabase(await location(engine)))
    const boards = new Boards({
      store,
      prepared,
      spans: { untouchedDays: 30, unknownDays: 14 },
      now: () => new Date(AT),
    })
    parts = { store, prepared, boards }
    await add('Contoso', 'teams', 'adoption-readiness')
    await add('Contoso', 'exchange', 'migration')
    await add('Litware', 'teams-phone', 'competitive-solution')
    await add('Litware', 'intune', 'legal-regulatory', { id: 'p2', name: 'Zoë O’Hara' })
    await add('Teams Sports Ltd', 'project', 'new-subscription')
    await add('City Power & Light', 'power-platform', 'duplicate-invalid', { id: 'p3', name: 'Ben Lind' })
  }
  beforeAll(begin)
  afterAll(() => store.close())

  /** Seen by the person, who kept it, whoever owns it. */
  async function add(
    name: string,
    workload: string,
    status: string,
    { id, name: owner } = { id: USER.id, name: USER.name },
    dates: { readonly target_date?: string; readonly unblock_date?: string } = {},
  ): Promise<void> {
    const name_key = name.toLowerCase().replace('&', 'and').replace(' ltd', '')
    const customer = { id: `c-${name}`, name, name_key }
    const set = { status, target_date: null, owner_id: id, owner_name: owner, ...dates }
    const entitlement = newEntitlement(`${name} ${workload}`, { workload, customer, set })
    await store.transaction(({ records }) => records.add(entitlement, change(`h${++changes + 1000}`)))
  }

  async function rename(from: string, to: string): Promise<void> {
    const { version } = (await store.transaction(({ erasure }) => erasure.customer('t1', from.toLowerCase())))!
    const by = { id: 'p1', name: 'Per Lind', at: AT, newId: () => `h${++changes + 1000}` }
    const named = { name: to, name_key: to.toLowerCase() }
    await store.transaction(({ renaming }) => renaming.rename('t1', { id: `c-${from}`, version }, named, by))
  }

  const page = (query: PortfolioQuery) => portfolioPage(parts, USER, query, { offset: 0, limit: 50 }, MOMENT)
  /** The same for list, figures and file. */
  async function found(search: string, more: PortfolioQuery = {}): Promise<string[]> {
    const query = { search, sort: 'customer', ...more } as const
    const { rows, total } = await page(query)
    expect(rows).toHaveLength(total)
    expect((await portfolioSummary(parts, USER, query, MOMENT)).total).toBe(total)
    expect((await portfolioTable(parts, USER, query, MOMENT)).rows).toHaveLength(total)
    return rows.map(({ customer, workload }) => `${customer}: ${workload}`)
  }
  const nearest = async (search: string, more: PortfolioQuery = {}) => (await page({ search, ...more })).nearest

  test.each<[string, string[]]>([
    ['conto', ['Contoso: exchange', 'Contoso: teams']],
    ['CONTOSO, Ltd', ['Contoso: exchange', 'Contoso: teams']],
    ['exo', ['Contoso: exchange']],
    ['exchange online', ['Contoso: exchange']],
    // As the chat takes it; and who is called so is found as well.
    ['teams', ['Contoso: teams', 'Teams Sports Ltd: project']],
    ['teams phone', ['Litware: teams-phone']],
    ['project', ['Teams Sports Ltd: project']],
    ['adoption readiness', ['Contoso: teams']],
    ['Adoption', ['Contoso: teams']],
    ['blocked', ['Contoso: teams', 'Litware: intune']],
    ['no intent', ['Litware: teams-phone']],
    ['blocked legal', ['Litware: intune']],
    ['contoso blocked', ['Contoso: teams']],
    ['blocked contoso', ['Contoso: teams']],
    ['litware phone', ['Litware: teams-phone']],
    ['zoe', ['Litware: intune']],
    ['Zoë O’Hara', ['Litware: intune']],
    ['ohara litware blocked', ['Litware: intune']],
    ['lind power', ['City Power & Light: power-platform']],
    ['city power & light', ['City Power & Light: power-platform']],
    // The middle of a name of a person is nobody's name.
    ['ind', []],
    ['contoso and litware', ['Contoso: exchange', 'Contoso: teams', 'Litware: intune', 'Litware: teams-phone']],
    // While a word is typed.
    ['adopt', ['Contoso: teams']],
    ['contoso bloc', ['Contoso: teams']],
    ['blocked migration', []],
    ['contoso intune', []],
    ['%', []],
    ['the', []],
  ])('%p', async (search, expected) => {
    expect(await found(search)).toEqual(expected)
  })

  describe('how they stand, in the words of the page and of an FM', () => {
    const ALL_OWN = [
      'Contoso: exchange',
      'Contoso: teams',
      'Litware: teams-phone',
      'Minestone: sharepoint',
      'Teams Sports Ltd: project',
      'Undine Foods: viva',
    ]
    const LATE = ['Minestone: sharepoint', 'Undine Foods: viva']
    beforeAll(async () => {
      await begin()
      await add('Minestone', 'sharepoint', 'security-privacy', undefined, { unblock_date: '2026-01-05' })
      await add('Undine Foods', 'viva', 'user-adoption', undefined, { target_date: '2026-01-06' })
    })
    afterAll(begin)

    test.each([
      'overdue',
      'Overdue!',
      'what is overdue',
      'past due',
      'late',
      'due',
      'needs a look',
      'left for long',
      'over due',
      // While it is typed, and where it is misspelt.
      'overd',
    ])('“%s” finds what the figure of the overdue leads to', async (search) => {
      expect(await found(search)).toEqual(LATE)
      expect(await found('', { due: ['target-passed', 'unblock-passed', 'unknown', 'untouched'] })).toEqual(LATE)
    })

    test.each(['no date', 'without a date', 'blocked without a date', 'undated', 'no unblock date', 'blocked no date'])(
      '“%s” finds what the figure of those without a date leads to',
      async (search) => {
        const undated = await found('', { undated: true })
        expect(await found(search)).toEqual(undated)
        expect(undated).toEqual(['Contoso: teams', 'Litware: intune'])
      },
    )

    test.each<[string, string[]]>([
      ['mine', ALL_OWN],
      ['my', ALL_OWN],
      ['my blocked', ['Contoso: teams', 'Minestone: sharepoint']],
      ['mine blocked no date', ['Contoso: teams']],
      ['overdue blocked', ['Minestone: sharepoint']],
      ['blocked overdue', ['Minestone: sharepoint']],
      ['undine overdue', ['Undine Foods: viva']],
      ['contoso overdue', []],
      ['overdue sharepoint', ['Minestone: sharepoint']],
      // Who is called so is found as well, and by the beginning first.
      ['minest', ['Minestone: sharepoint']],
      ['und', ['Undine Foods: viva']],
    ])('%p', async (search, expected) => {
      expect(await found(search)).toEqual(expected)
    })

    test('are offered where they are misspelt', async () => {
      expect(await nearest('overdeu')).toEqual(['overdue'])
      expect(await nearest('ovredue blocked')).toEqual(['overdue blocked'])
    })
  })

  test('holds together with the filters', async () => {
    expect(await found('blocked', { workloads: ['intune'] })).toEqual(['Litware: intune'])
    expect(await found('zoe', { l1: ['No Intent'] })).toEqual([])
  })

  describe('where nothing matches, what is nearest is offered', () => {
    test.each<[string, string[]]>([
      ['litwre', ['Litware']],
      ['Litwaer', ['Litware']],
      ['contso', ['Contoso']],
      ['litwre blocked', ['Litware blocked']],
      ['litware blokced', ['litware blocked']],
      ['blokced', ['blocked']],
      ['temas', ['Teams']],
      ['sity power', ['City power']],
      ['zoee', ['Zoë']],
      // Nobody has both, whatever is typed otherwise.
      ['litware migration', []],
      ['qqqqqqqq', []],
      ['xo', []],
    ])('%p', async (search, expected) => {
      expect(await nearest(search)).toEqual(expected)
    })

    test('only where it is found under the filters, and nothing where something matches', async () => {
      expect(await nearest('litwre', { workloads: ['exchange'] })).toEqual([])
      expect(await nearest('litware')).toBeUndefined()
      expect(await nearest('')).toBeUndefined()
      expect((await page({ l1: ['In Progress'], workloads: ['intune'] })).nearest).toBeUndefined()
    })
  })

  describe('of a board that changes', () => {
    beforeEach(begin)

    test('a name that a customer had before is found beside a status and an owner', async () => {
      await rename('Contoso', 'Fabrikam')
      expect(await found('contoso blocked')).toEqual(['Fabrikam: teams'])
      expect(await found('per contoso')).toEqual(['Fabrikam: exchange', 'Fabrikam: teams'])
      // The words are of one name.
      expect(await found('contoso fabrikam')).toEqual([])
    })

    test('the whole name where one customer is meant, and the word where several are called so', async () => {
      await add('Northwind Traders', 'edge', 'migration')
      expect(await nearest('nortwind')).toEqual(['Northwind Traders'])
      await add('Northwind Bank', 'edge', 'migration')
      expect(await nearest('nortwind')).toEqual(['Northwind'])
      await add('Nordwind AG', 'edge', 'migration')
      expect(await nearest('nortwind')).toEqual(['Northwind', 'Nordwind AG'])
    })
  })
})
