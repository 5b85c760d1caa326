import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'
import { played } from '../../support/played.ts'
import { Player } from '../../support/story.ts'

const CONTOSO = 'contoso intune: firewall blocks enrolment, 15 jan'
const UNDATED = 'contoso intune: firewall blocks enrolment'

/** Exactly what the card of `CONTOSO` said. */
function expectContosoKept({ kept }: Player): void {
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({ customer: 'Contoso', workload: 'intune', unblockDate: '2027-01-15' })
  expect(kept[0]!.note).toBe(noteOf(played(CONTOSO, 'keep it').kept[0]))
}

const noteOf = (record: StatusRecord | undefined): string => record?.note ?? ''

test.each([
  ['keep it, and adatum teams starts 3 may', 'Adatum', 'teams'],
  ['Keep it. Adatum Teams: training starts 3 May', 'Adatum', 'teams'],
  ['perfect, save. next one is adatum, their exchange migration runs till 3 may', 'Adatum', 'exchange'],
  ['keep and fabrikam purview: labels published, users do not apply them', 'Fabrikam', 'information-protection'],
  ['keep it & fabrikam intune same thing', 'Fabrikam', 'intune'],
  ['keep it please, and then adatum exchange: migration runs until 3 may', 'Adatum', 'exchange'],
  ['save it\nAdatum Teams: training starts 3 May', 'Adatum', 'teams'],
  ['keep it 👍\nAdatum Teams: training starts 3 May', 'Adatum', 'teams'],
  ['keep it; Adatum SharePoint - sites are being built', 'Adatum', 'sharepoint'],
  ['looks good, keep it. now fabrikam exchange: mailboxes move until 3 may', 'Fabrikam', 'exchange'],
  ['keep this and then do fabrikam teams, they have no champions', 'Fabrikam', 'teams'],
  ['ok keep it adatum teams training starts 3 may', 'Adatum', 'teams'],
  ['keep it, exchange is done, they moved the last mailbox', 'Contoso', 'exchange'],
])('“%s” keeps what is shown as it stands, and begins the other one', (text, customer, workload) => {
  const player = played(CONTOSO, text)
  expectContosoKept(player)
  expect(player.allSaid).toContain('✓ Kept')
  expect(player.state.assessments[0]).toMatchObject({ customer, workload })
  expect(player.state.assessments[0]!.kept).toBeUndefined()
  expect(player.state.assessments[0]!.text).not.toMatch(/keep|save/i)
})

test('a date of somebody else that is kept is moved with one press', () => {
  const player = played(
    'adatum teams: users are not trained, 1 feb',
    'keep it',
    CONTOSO,
    'keep it, adatum slipped to march',
  )
  expect(player.kept).toHaveLength(2)
  expect(player.said).toContain('adatum slipped to march')
  player.press('Do that now')
  expect(player.said).toContain('2027-03-31')
})

test('what cannot be kept says why, and the news wait', () => {
  const player = played(UNDATED, 'keep it, and adatum teams: training starts 3 may')
  expect(player.kept).toEqual([])
  expect(player.allSaid).toContain('Date not known')
  expect(player.allSaid).toContain('What you said of Adatum waits')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Contoso', workload: 'intune' })
  player.play({ kind: 'text', text: '1 feb' })
  player.play({ kind: 'text', text: 'keep it' })
  expect(player.kept[0]).toMatchObject({ customer: 'Contoso', unblockDate: '2027-02-01' })
  expect(noteOf(player.kept[0])).not.toMatch(/adatum|keep/i)
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said).toContain('Adatum')
})

test('with a date and news of another', () => {
  const player = played(UNDATED, 'keep it with 1 feb, and adatum teams: training starts 3 may')
  expect(player.kept[0]).toMatchObject({ customer: 'Contoso', unblockDate: '2027-02-01' })
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Adatum', workload: 'teams' })
})

test('what goes on about the same one is added, and nothing is kept unseen', () => {
  const player = played(CONTOSO, 'keep it, the proxy blocks it too')
  expect(player.kept).toEqual([])
  expect(player.allSaid).toContain('Not kept yet')
  expect(player.state.assessments[0]!.text).toMatch(/proxy blocks it too$/)
  expect(player.state.assessments[0]!.text).not.toContain('keep')
})

test.each([
  'keep it simple for them, they said',
  'they keep it on premises',
  'keep it open until they decide',
  'save and restore does not work in their tenant',
  'keep it on premises, and sharepoint as well, says the cio',
  'record and replay of calls is missing',
  'keep it blocked',
  'keep it in teams only, they say',
  'save the date is printed already',
])('“%s” is what the customer said', (text) => {
  const player = played(CONTOSO, text)
  expect(player.kept).toEqual([])
  expect(player.allSaid).not.toContain('Not kept yet')
})

test.each([
  ['keep it and show me what is due', 'show me what is due'],
  ['keep it then acm contoso', 'acm contoso'],
  ['keep it, and show me contoso', 'show me contoso'],
])('“%s” keeps, and offers the order', (text, order) => {
  const player = played(CONTOSO, text)
  expectContosoKept(player)
  expect(player.said).toContain(order)
  player.press('Do that now')
  expect(player.said).not.toContain('[Do that now]')
})

test('an order about what was kept names it', () => {
  const player = played(CONTOSO, 'keep it and assign it to megan')
  expectContosoKept(player)
  expect(player.said).toContain('assign Contoso to megan')
})

test('“keep it and start a new one” does both', () => {
  const player = played(CONTOSO, 'keep it, and new')
  expectContosoKept(player)
  expect(player.state.assessments[0]!.kept).toBeUndefined()
})

test.each(['yes. adatum exchange: migration runs until 3 may', 'ok, Adatum Exchange: migration runs until 3 May'])(
  '“%s” begins the other one, and asks whether to keep the first',
  (text) => {
    const player = played(CONTOSO, text)
    expect(player.kept).toEqual([])
    expect(player.allSaid).toContain('Not kept yet. Keep it?')
    expect(player.state.assessments[0]).toMatchObject({ customer: 'Adatum', workload: 'exchange' })
    player.press('Keep it', {}, 1)
    expectContosoKept(player)
  },
)

test('“cancel that, adatum exchange: …” cancels, and begins the other one', () => {
  const player = played(CONTOSO, 'cancel that, adatum exchange: migration runs until 3 may')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Adatum', workload: 'exchange' })
  expect(player.state.assessments[1]).toMatchObject({ customer: 'Contoso', cancelled: true })
})

test.each(['keep it and zentrix pilot is late', 'save, zentrix is stuck'])(
  '“%s” asks whose news that is, and keeps nothing',
  (text) => {
    const player = played(CONTOSO, text)
    expect(player.kept).toEqual([])
    expect(player.allSaid).toContain('Not kept yet. Keep it?')
    expect(player.said).toContain('Whose news is that?')
    player.press('Zentrix')
    expect(player.state.assessments.map(({ customer }) => customer)).toEqual(['Zentrix', 'Contoso'])
    expect(player.state.assessments[1]!.text).toBe(CONTOSO)
  },
)

test.each([
  ['adatum has the same problem', '2027-01-15'],
  ['adatum has exactly the same issue', '2027-01-15'],
  ['Adatum intune same thing', '2027-01-15'],
  ['adatum too, but until 1 march', '2027-03-01'],
  ['same for adatum but until 1 march', '2027-03-01'],
])('“%s” begins the same of another customer, and leaves the first as it was', (text, date) => {
  const player = played('adatum teams: users are not trained, 1 feb', 'keep it', CONTOSO, text)
  const [adatum, contoso] = player.state.assessments
  expect(adatum).toMatchObject({ customer: 'Adatum', workload: 'intune', draft: { date } })
  expect(contoso).toMatchObject({ customer: 'Contoso', text: CONTOSO, draft: { date: '2027-01-15' } })
})

test.each(['they have the same problem', 'the users have the same issue', 'laptops have the same problem'])(
  '“%s” goes on about whom is open',
  (text) => {
    const player = played(CONTOSO, text)
    expect(player.state.assessments).toHaveLength(1)
    expect(player.state.assessments[0]!.customer).toBe('Contoso')
  },
)

test('the same behind an order to keep', () => {
  const player = played(CONTOSO, 'keep it, adatum has the same problem')
  expectContosoKept(player)
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Adatum', workload: 'intune' })
})

test('what is kept at the end of a message is read before, as by the button', () => {
  const player = new Player()
  for (const text of ['Contoso Teams: nobody is trained, date not known', 'keep it', 'wrong customer, Adatum'])
    player.play({ kind: 'text', text })
  player.play({ kind: 'text', text: 'hello, keep it' })
  // The status that was kept for the wrong customer is taken back with it.
  expect(player.kept.slice(1).map(({ customer, status }) => `${customer}: ${status}`)).toEqual([
    'Adatum: adoption-readiness',
  ])
  expect(player.effects).toContainEqual(
    expect.objectContaining({ kind: 'takeBack', entitlement: player.kept[0]!.entitlement }),
  )
})

test('behind other news a name alone does not answer whose the first were', () => {
  const player = played(
    'adatum exchange: mailboxes move till 3 may',
    'fabrikam intune: the firewall blocks enrolment',
    'contoso teams: nobody is trained',
    'adatum and fabrikam wait for the firewall',
  )
  expect(player.said).toContain('Whose news is that?')
  player.play({ kind: 'text', text: 'keep it, Tailwind SharePoint: no licences were bought' })
  player.play({ kind: 'text', text: 'Adatum' })
  const adatum = player.state.assessments.find(({ customer }) => customer === 'Adatum')
  expect(adatum?.text).not.toContain('wait for the firewall')
})
