import { Chat } from '../../support/chat.ts'
import { World, type TestService } from '../../support/service.ts'

describe('a portfolio that was told in a sentence', () => {
  let world: World
  let service: TestService

  beforeAll(async () => {
    world = await World.create()
    service = await world.start({ withoutApp: true })
  })

  test('begins as new entitlements with one press', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    await alex.type('I have 8 customers. Contoso 500 seats teams, Fabrikam exchange and sharepoint')
    expect(await service.rows('entitlement')).toHaveLength(0)
    await alex.press('Begin all 3 as new')
    expect(alex.said).toContain('3 new, 0 changed, 0 unchanged')
    const rows = await service.rows('entitlement')
    expect(new Map(rows.map(({ workload, seats }) => [workload, seats]))).toEqual(
      new Map([
        ['teams', 500],
        ['exchange', null],
        ['sharepoint', null],
      ]),
    )
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['new-subscription']))
  })

  test('leaves what is kept as it is', async () => {
    const alex = new Chat(world, service, { id: 'alex', name: 'Alex' })
    await alex.type('here is my portfolio: Contoso (Teams, Intune)')
    await alex.press('Begin both as new')
    expect(alex.said).toContain('1 new, 0 changed, 1 unchanged')
  })
})
