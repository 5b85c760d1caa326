import { CHANNEL, Player } from '../../support/story.ts'

/** Who sees a customer, and the way out of it again. */
let alex: Player
let megan: Player

function keep(player: Player, about: string): void {
  player.play({ kind: 'text', text: 'new' })
  player.play({ kind: 'text', text: `${about}: nobody is trained and there is no champion, they won’t go live` })
  player.press('Keep this status', { dateUnknown: 'true' })
  expect(player.allSaid).toContain('Kept')
}
const type = (player: Player, text: string): void => player.play({ kind: 'text', text })
const letIn = (id: string, name: string): void => alex.records.letIn(alex.who, { ...alex.who, id, name })

beforeEach(() => {
  alex = new Player()
  keep(alex, 'Contoso Teams')
  keep(alex, 'Contoso Exchange Online')
  megan = new Player({ id: 'megan', name: 'Megan Bowen' }, alex.records)
  letIn('megan', 'Megan Bowen')
})

test.each([
  'who sees contoso',
  'who can see contoso?',
  'who is in contoso',
  'who’s in Contoso',
  'who has access to contoso',
  'who else can open contoso teams',
  'access contoso',
  'access to contoso',
  'contoso access',
  'pls show me the access list of contoso',
])('“%s” shows whose it is and who is let in', (text) => {
  type(alex, text)
  expect(alex.said).toMatch(/Kept by[^]*Alex Wilber \(you\) – Microsoft Teams, Exchange Online[^]*Also let in/)
  expect(alex.said).toMatch(/Megan Bowen – sees everything[^]*Take out Megan Bowen/)
  expect(alex.said).not.toContain('Take me out')
  expect(alex.effects).toEqual([])
})

test('one press asks with what goes and what stays, another one takes out; pressed again it does nothing', () => {
  type(alex, 'who sees contoso')
  alex.press('Take out Megan Bowen')
  expect(alex.said).toMatch(/Take Megan Bowen out\?[^]*no longer see the ACM conversation, the partner request/)
  expect(alex.said).toMatch(/statuses of Microsoft Teams, Exchange Online[^]*You stay in/)
  expect(alex.effects).toEqual([])
  alex.press('Cancel')
  expect([alex.said, alex.effects]).toEqual([expect.stringContaining('Megan Bowen – sees everything'), []])
  alex.press('Take out Megan Bowen')
  const asked = alex.cards.length
  alex.press('Take out')
  expect(alex.effects).toMatchObject([{ kind: 'takeOut', person: 'megan', byId: 'fm-1' }])
  expect(alex.said).toMatch(/Megan Bowen is taken out\. I tell them[^]*Also let in[^]*Nobody\./)
  alex.press('Take out', {}, alex.cards.length - asked)
  expect([alex.said, alex.effects]).toEqual(['They are not let in any more. Nothing was changed.', []])
})

test('who is taken out sees nothing of it, also of what they changed; what is open stays, and keeping tells whose it is', () => {
  type(megan, 'contoso teams note: Trainer booked for May, the champion is being looked for.')
  megan.press('Save')
  type(megan, 'new')
  type(megan, 'Contoso Teams: all licences were sold back to the reseller, the wrong SKU was bought')
  type(alex, 'who sees contoso')
  alex.press('Take out Megan Bowen')
  alex.press('Take out')
  megan.press('Keep this status', { dateUnknown: 'true' })
  expect(megan.said).toMatch(/Alex Wilber keeps this entitlement\. Ask to be let in/)
  expect(megan.effects).toEqual([])
  type(megan, 'resume')
  expect(megan.said).toContain('Billing')
  type(megan, 'status contoso')
  expect(megan.said).not.toContain('Trainer')
  type(megan, 'acm contoso')
  expect(megan.said).toContain('no customer of that name')
  type(megan, 'who is in contoso')
  expect(megan.said).toMatch(/Alex Wilber keeps this customer[^]*Ask to be let in/)
  expect(megan.said).not.toContain('Take me out')
})

/** So many colleagues, with names in the order of the alphabet. */
const colleagues = (count: number): string[] =>
  [...Array(count).keys()].map((i) => `Colleague ${String.fromCharCode(65 + i)}`)

test('who is let in is paged, with a way back, and who was taken out leaves the page as it was', () => {
  for (const name of colleagues(13)) letIn(name, name)
  type(alex, 'who sees contoso')
  expect(alex.said).toMatch(/Also let in · 1–4 of 14[^]*Colleague A[^]*Colleague D[^]*\[Next\]/)
  expect(alex.said).not.toMatch(/\[Back\]|more are let in/)
  alex.press('Next')
  expect(alex.said).toMatch(/Also let in · 5–8 of 14[^]*Colleague E[^]*\[Back\]\n\[Next\]/)
  expect(alex.said).not.toContain('Colleague A')
  alex.press('Take out Colleague F')
  alex.press('Cancel')
  expect(alex.said).toContain('5–8 of 14')
  alex.press('Take out Colleague F')
  alex.press('Take out')
  expect(alex.said).toMatch(/Colleague F is taken out[^]*5–8 of 13[^]*Colleague I/)
  alex.press('Next')
  alex.press('Next')
  expect(alex.said).toMatch(/13 of 13[^]*Megan Bowen/)
  expect(alex.said).not.toContain('[Next]')
  alex.press('Take out Megan Bowen')
  alex.press('Take out')
  // That page is empty now: the one before it is shown.
  expect(alex.said).toContain('9–12 of 12')
  alex.press('Back')
  alex.press('Back')
  expect(alex.said).toContain('1–4 of 12')
})

test('all who keep something of it can be reached', () => {
  const workloads = ['Intune', 'SharePoint', 'OneDrive', 'Edge', 'Defender', 'Copilot', 'Viva Engage']
  for (const [i, name] of colleagues(7).entries()) {
    const player = new Player({ id: name, name }, alex.records)
    letIn(name, name)
    keep(player, `Contoso ${workloads[i]}`)
  }
  type(alex, 'who sees contoso')
  expect(alex.said).toMatch(/Kept by · 1–6 of 8[^]*\[Next keepers\]/)
  alex.press('Next keepers')
  expect(alex.said).toMatch(/Kept by · 7–8 of 8[^]*Colleague G[^]*\[Previous keepers\]/)
  expect(alex.said).not.toContain('and 2 more')
  alex.press('Previous keepers')
  expect(alex.said).toContain('Kept by · 1–6 of 8')
})

test('what they see changed while it was asked: it is asked anew', () => {
  const lee = new Player({ id: 'lee', name: 'Lee Gu' }, alex.records)
  type(alex, 'who sees contoso')
  alex.press('Take out Megan Bowen')
  const asked = alex.cards.length
  keep(alex, 'Contoso Intune')
  letIn('megan', 'Megan Bowen')
  alex.press('Take out', {}, alex.cards.length - asked)
  expect([alex.said, alex.effects]).toEqual([expect.stringMatching(/changed meanwhile[^]*Intune/), []])
  expect(lee.effects).toEqual([])
})

test('who is let in and owns nothing sees who is in, takes nobody out but themselves, and that with one press', () => {
  letIn('lee', 'Lee Gu')
  type(megan, 'who is in contoso')
  expect(megan.said).toMatch(/Alex Wilber – Microsoft Teams[^]*Lee Gu – sees everything[^]*Take me out/)
  expect(megan.said).not.toContain('Take out Lee')
  type(alex, 'who is in contoso')
  alex.press('Take out Lee Gu')
  megan.cards.push(alex.cards.at(-1))
  megan.press('Take out')
  expect([megan.said, megan.effects]).toEqual([expect.stringContaining('Only who keeps something'), []])
  type(megan, 'who is in contoso')
  megan.press('Take me out')
  expect(megan.effects).toMatchObject([{ kind: 'takeOut', person: 'megan', byId: 'megan' }])
  expect(megan.said).toMatch(/You are out[^]*Ask to be let in/)
  megan.press('Take me out', {}, 1)
  expect(megan.effects).toEqual([])
})

test('an owner stays in: there is no button for them, and the press of one has no effect', () => {
  keep(megan, 'Contoso Intune')
  type(alex, 'who sees contoso')
  expect(alex.said).toMatch(/Megan Bowen – Intune[^]*Nobody\./)
  expect(alex.said).not.toContain('Take out Megan')
  const customer = 'tenant-1 contoso'
  alex.play({ kind: 'action', data: { verb: 'take-out', record: 'r', customer, person: 'megan', stamp: 'x' } })
  expect([alex.said, alex.effects]).toEqual([expect.stringContaining('whoever keeps it stays in'), []])
  alex.play({ kind: 'action', data: { verb: 'step-out', record: 'r', customer } })
  expect([alex.said, alex.effects]).toEqual([expect.stringContaining('You keep something'), []])
})

test('who shares the statuses of somebody who is not in sees only those, and may leave them', () => {
  const bob = new Player({ id: 'bob', name: 'Bob' }, alex.records)
  const eve = new Player({ id: 'eve', name: 'Eve' }, alex.records)
  keep(bob, 'Contoso Intune')
  alex.records.letIn(bob.who, eve.who)
  type(alex, 'who sees contoso')
  expect(alex.said).toMatch(/Bob – Intune, and sees only that[^]*Eve – sees only Intune/)
  expect(alex.said).toContain('Megan Bowen – sees everything but Intune')
  type(bob, 'who sees contoso')
  expect(bob.said).toMatch(/Alex Wilber keeps this customer/)
  expect(bob.said).not.toMatch(/Take|Megan/)
  type(eve, 'who sees contoso')
  expect(eve.said).toContain('Take me out')
  eve.press('Take me out')
  expect(eve.effects).toMatchObject([{ kind: 'takeOut', person: 'eve' }])
  type(eve, 'status contoso')
  expect(eve.said).not.toContain('Intune')
})

test('of many some have a button each, and the others their page', () => {
  for (const name of [
    'Adele Vance',
    'Diego Siciliani',
    'Grady Archie',
    'Henrietta Mueller',
    'Isaiah Langer',
    'Joni Sherman',
  ])
    letIn(name, name)
  type(alex, 'who sees contoso')
  expect(alex.said).toContain('1–4 of 7')
  expect(alex.said).not.toContain('Take out Megan')
  alex.press('Next')
  expect(alex.said).toMatch(/Take out Joni Sherman[^]*Take out Megan Bowen/)
  alex.press('Back')
  expect(alex.said).toContain('Take out Adele Vance')
})

describe('two of one name', () => {
  const IDS = ['0c7a3f0e-2f11', '0d913b77-9a42']
  const takeOut = (id: string): void => alex.play({ kind: 'action', data: { ...pressed, person: id } })
  const pressed = { verb: 'ask-take-out', record: 'r', customer: 'tenant-1 contoso' }
  beforeEach(() => {
    alex = new Player()
    keep(alex, 'Contoso Teams')
    for (const id of IDS) letIn(id, 'Megan Bowen')
  })

  test('are told apart, also by their buttons', () => {
    type(alex, 'who sees contoso')
    expect(alex.said).toContain('Megan Bowen (Entra id 0c7a3f0e…) – sees everything')
    expect(alex.said).toContain('[Take out Megan Bowen (0c7a3f0e…)]')
    expect(alex.said).toContain('[Take out Megan Bowen (0d913b77…)]')
  })

  test.each(IDS)('it is asked and told that %s is the one', (id) => {
    const who = `Megan Bowen (Entra id ${id.slice(0, 8)}…)`
    takeOut(id)
    expect(alex.said).toContain(`Take ${who} out?`)
    alex.press('Take out')
    expect(alex.effects).toMatchObject([{ kind: 'takeOut', person: id }])
    expect(alex.said).toContain(`${who} is taken out.`)
  })

  test('it is asked anew who, when what they see was changed meanwhile', () => {
    alex.play({ kind: 'action', data: { ...pressed, verb: 'take-out', person: IDS[1], stamp: 'older' } })
    expect(alex.said).toContain('Take Megan Bowen (Entra id 0d913b77…) out?')
  })

  test('whose ids begin alike are told apart by their ends', () => {
    letIn('0d913b77-5b00', 'Megan Bowen')
    type(alex, 'who sees contoso')
    expect(alex.said).toContain('[Take out Megan Bowen (…b77-9a42)]')
    expect(alex.said).toContain('[Take out Megan Bowen (…b77-5b00)]')
  })
})

test.each([
  ['Alexandra Konstantinopoulou', 'Alexandra Konstantinopoulou-Meyer'],
  ['Maximilian Alexander Graf Lee', 'Maximilian Alexander Emil Graf Lee'],
])('the buttons for %s and %s are not called alike', (...names) => {
  for (const name of names) letIn(name, name)
  type(alex, 'who sees contoso')
  const titles = [...alex.said.matchAll(/\[(Take out [^\]]+)\]/g)].map(([, title]) => title)
  expect(new Set(titles).size).toBe(3)
  expect(titles).toContain('Take out Megan Bowen')
})

test('a long name is cut on its button, and stands whole where it is asked', () => {
  letIn('hubert', 'Hubert Blaine Wolfeschlegelsteinhausenberger')
  type(alex, 'who sees contoso')
  alex.press('Take out Hubert Blaine Wolfeschl…')
  expect(alex.said).toContain('Take Hubert Blaine Wolfeschlegelsteinhausenberger out?')
})

test.each(['take megan out of contoso', 'remove Megan Bowen from contoso', 'pls kick megan out of contoso'])(
  '“%s” asks at once',
  (text) => {
    type(alex, text)
    expect(alex.said).toContain('Take Megan Bowen out?')
    expect(alex.effects).toEqual([])
  },
)

test.each(['step out of contoso', 'take me out of contoso', 'take me off contoso'])(
  '“%s” offers the press; an owner is told why not',
  (text) => {
    type(megan, text)
    expect(megan.said).toContain('Take me out')
    expect(megan.effects).toEqual([])
    type(alex, text)
    expect(alex.said).toMatch(/You keep something of this customer[^]*Kept by/)
  },
)

test.each(['access', 'who is in'])('“%s” alone is asked whose', (text) => {
  type(alex, text)
  expect(alex.said).toContain('with which customer?')
})

test('a part of a name that several customers have is asked about', () => {
  keep(alex, 'Contoso EU Teams')
  type(alex, 'who sees conto')
  expect(alex.said).toContain('Which customer do you mean?')
  alex.press('Contoso EU')
  expect(alex.said).toMatch(/Contoso EU[^]*Kept by/)
})

test.each(['who is in contoso and fabrikam', 'who can see Fabrikam & Contoso?', 'who sees contoso, fabrikam'])(
  '“%s” names two: it is asked which',
  (text) => {
    keep(alex, 'Fabrikam Teams')
    type(alex, text)
    for (const part of ['Which customer do you mean?', '[Contoso]', '[Fabrikam]']) expect(alex.said).toContain(part)
    expect(alex.effects).toEqual([])
    alex.press('Fabrikam')
    expect(alex.said).toMatch(/Fabrikam[^]*Kept by/)
  },
)

test('of two names the one that is kept is shown; of none it is said so', () => {
  type(alex, 'who is in northwind and contoso')
  expect(alex.said).toMatch(/Contoso[^]*Kept by/)
  type(alex, 'who is in northwind and fabrikam')
  expect(alex.said).toContain('no customer of that name')
})

test('a customer with “and” in the name is one', () => {
  keep(alex, 'Bath and Beyond Teams')
  keep(alex, 'Beyond Teams')
  type(alex, 'who is in bath and beyond')
  expect(alex.said).toMatch(/Bath and Beyond[^]*Kept by/)
})

test.each(['who sees Northwind', 'access northwind', 'who is in northwind'])(
  '“%s” of nobody’s customer gets the answer of all commands',
  (text) => {
    type(alex, text)
    expect(alex.said).toMatch(/no customer of that name[^]*Assess a customer/)
  },
)

test.each([
  'who sees my notes',
  'take Teams out of Contoso',
  'remove exchange from contoso',
  'access 2016 is too old',
  'who is in charge of it',
  'they got out of contoso',
  'conditional access',
])('“%s” asks for no card of who is in', (text) => {
  type(alex, text)
  expect(alex.said).not.toMatch(/Kept by|Also let in|Take .* out\?/)
})

test('in a channel, and to guests, nothing is told or done', () => {
  const customer = 'tenant-1 contoso'
  alex.where = CHANNEL
  type(alex, 'who sees contoso')
  expect(alex.said).toContain('personal chat')
  alex.play({ kind: 'action', data: { verb: 'take-out', record: 'r', customer, person: 'megan', stamp: 'teams' } })
  expect([alex.said, alex.effects]).toEqual([expect.stringContaining('personal chat'), []])
  for (const guest of [true, 'unchecked'] as const) {
    const gus = new Player({ id: 'megan', name: 'Megan Bowen', guest }, alex.records)
    for (const data of [
      { verb: 'who-is-in', record: 'r', customer },
      { verb: 'step-out', record: 'r', customer },
    ]) {
      gus.play({ kind: 'action', data })
      expect([gus.said, gus.effects]).toEqual([expect.stringContaining('members of the organisation'), []])
    }
    type(gus, 'who sees contoso')
    expect(gus.said).not.toContain('Alex')
  }
})
