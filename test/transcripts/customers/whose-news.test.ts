import { Player, playRow, story, type Row } from '../../support/story.ts'

/** Nothing that is said of one customer goes into the record of another. */

const LITWARE = 'Litware Teams: nobody is trained and there is no champion'

/** Tells it all to somebody who keeps these customers, and has spoken of none of them in this conversation. */
function keeping(customers: readonly string[], title: string, rows: readonly Row[]): void {
  test(title, () => {
    const before = new Player()
    for (const customer of customers) {
      before.play({ kind: 'text', text: `${customer} Teams: migration under way until 15 January` })
      before.play({ kind: 'text', text: 'keep it' })
    }
    expect(before.kept.map(({ customer }) => customer)).toEqual(customers)
    const player = new Player({}, before.records)
    for (const row of rows) playRow(player, row)
  })
}

for (const text of [
  'coho winery changed their mind, they want viva engage now, rollout in jan',
  'nobody trains the users at coho winery',
  'heard that coho winery has no budget for it',
  'due date of coho winery moved, they have no people',
]) {
  keeping(['Coho Winery'], `whom one keeps is never added to another: ${text}`, [
    ['FM', LITWARE],
    ['FM', text],
    ['bot', 'Coho Winery', 'Litware · Microsoft Teams is not kept yet'],
    ['bot never', /^Litware/m, 'Added to'],
    ['FM', 'resume litware'],
    ['bot', 'Litware · Microsoft Teams', 'nobody is trained'],
    ['bot never', 'coho'],
  ])
}

for (const text of [
  'they have no budget for it before June',
  'winery staff has no time for it',
  'litware has the same trouble as coho winery, they say',
]) {
  keeping(['Coho Winery'], `news of whom is open is added: ${text}`, [
    ['FM', LITWARE],
    ['FM', text],
    ['bot', /^Litware · Microsoft Teams/m, 'Added to what you said before.'],
  ])
}

for (const text of ['they were bought by coho winery last year', 'their parent is Coho Winery, which forbids it']) {
  keeping(['Coho Winery'], `whom a text merely speaks of may be somebody else: ${text}`, [
    ['FM', LITWARE],
    ['FM', text],
    ['bot', 'Whose news is that? Nothing was added yet.', '[Coho Winery]', '[Litware · Microsoft Teams]'],
    ['FM presses', 'Litware · Microsoft Teams'],
    ['bot', /^Litware · Microsoft Teams/m, 'Added to what you said before.'],
  ])
}

keeping(['Relay'], 'an ordinary word is no customer’s name, unless it heads the text or has its capital', [
  ['FM', LITWARE],
  ['FM', 'their mail relay blocks the sign-in, they say'],
  ['bot', /^Litware · Microsoft Teams/m],
  ['FM', 'nobody is trained at Relay'],
  ['bot', /^Relay/m],
])

for (const [text, name] of [
  ['nobody to train the end users at consolidated messenger for teams', 'Consolidated Messenger'],
  ['tailwind toys wants a partner', 'Tailwind Toys'],
] as const) {
  story(`a name that may be another customer’s is asked about: ${text}`, [
    ['FM', 'Litware OneDrive: files are being copied until 30 April, 60 percent are over'],
    ['FM', text],
    [
      'bot',
      'Whose news is that? Nothing was added yet.',
      `“${text}”`,
      `[${name}]`,
      '[Litware · OneDrive for Business]',
    ],
    ['FM presses', name],
    ['bot', new RegExp(`^${name}`, 'm'), 'Litware · OneDrive for Business is not kept yet'],
    ['FM', 'resume litware'],
    ['bot never', name.toLowerCase()],
  ])
  story(`and added when it is no other’s: ${text}`, [
    ['FM', 'Litware OneDrive: files are being copied until 30 April, 60 percent are over'],
    ['FM', text],
    ['FM presses', 'Litware · OneDrive for Business'],
    ['bot', /^Litware · OneDrive for Business/m, 'Added to what you said before.'],
  ])
}

for (const text of ['wingtip apps for business excel addin fails 64bit', 'wingtip apps for enterprise: addin fails']) {
  story(`another workload with its customer begins anew: ${text}`, [
    ['FM', LITWARE],
    ['FM', text],
    ['bot', 'Wingtip · Microsoft 365 Apps', 'App Compatibility', 'Litware · Microsoft Teams is not kept yet'],
  ])
}

for (const [kept, text, short] of [
  ['Northwind Traders', 'northwind intune: nobody in IT has the skills', 'Northwind'],
  ['Lamna Healthcare', 'lamna intune - nobody in IT has the skills', 'Lamna'],
  ['Woodgrove Bank', 'woodgrove intune: nobody in IT has the skills', 'Woodgrove'],
  ['Northwind Traders', 'Northwind Intune: nobody in IT has the skills', 'Northwind'],
  ['Lamna Healthcare', 'Lamna - Intune: nobody in IT has the skills', 'Lamna'],
  ['Woodgrove Bank', 'Woodgrove Intune: nobody in IT has the skills', 'Woodgrove'],
  ['Woodgrove Bank', 'heard that woodgrove has no skills in IT for intune', 'Woodgrove'],
] as const) {
  keeping([kept, 'Contoso Pharma'], `a name in short is the customer’s whom one keeps: ${text}`, [
    ['FM', text],
    ['bot', `${kept} · Intune`, `“${short}” is taken for ${kept}.`, `“customer is ${short}”`],
    ['FM', `customer is ${short}`],
    ['bot', `${short} · Intune`],
    ['bot never', kept],
  ])
}

keeping(['Northwind', 'Northwind Traders'], 'who is kept under the short name is meant by it', [
  ['FM', 'Northwind Intune: nobody in IT has the skills'],
  ['bot', 'Northwind · Intune'],
  ['bot never', 'is taken for', 'Traders'],
])

for (const [kept, text] of [
  ['Fabrikam', 'fabricam intune: nobody in IT has the skills'],
  ['Fabrikam', 'Fabrkiam Intune: nobody in IT has the skills'],
] as const) {
  keeping([kept, 'Litware'], `a name that may be meant for another makes no second customer without a word: ${text}`, [
    ['FM', text],
    ['bot', `Do you mean ${kept}, who is known already?`],
    ['FM presses', `It is ${kept}`],
    ['bot', `${kept} · Intune`, `It is now ${kept}.`, 'IT Change Management'],
  ])
}

keeping(['Fabrikam'], 'another name is no slip', [
  ['FM', 'Fabrizio Intune: nobody in IT has the skills'],
  ['bot never', 'Do you mean'],
])

for (const text of ['sorry fabrikam not fabricam', 'Fabrikam, not Fabricam', 'oops its fabrikam not fabricam']) {
  story(`the name of what was kept is corrected: ${text}`, [
    ['FM', 'fabricam intune: nobody in IT has the skills'],
    ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
    ['kept', 1],
    ['FM', text],
    ['bot', 'It is now Fabrikam · Intune. What was kept stays until you keep it again.'],
  ])
}

story('what is said beside a name is none', [
  ['FM', LITWARE],
  ['FM', 'managers not users'],
  ['bot', /^Litware/m],
])

test('in a channel nothing is told of what the person keeps elsewhere', () => {
  const before = new Player()
  before.play({ kind: 'text', text: 'Northwind Traders Teams: migration under way until 15 January' })
  before.play({ kind: 'text', text: 'keep it' })
  const player = new Player({}, before.records)
  player.where = {
    kind: 'channel',
    conversation: '19:a@thread.tacv2;messageid=1',
    place: '19:a@thread.tacv2',
    membership: 'member',
    outsiders: false,
  }
  player.play({ kind: 'text', text: 'Northwind Intune: nobody in IT has the skills' })
  expect(player.said).not.toContain('Traders')
})

test.each([
  ['partner for fabrikam resigned', 'Fabrikam'],
  ['partner for fabrikam quit', 'Fabrikam'],
  ['referral contoso declined by partner', 'Contoso'],
  ['Referral Contoso declined by partner', 'Contoso'],
])('“%s” is news of %s, and is asked about while another one is open', (text, name) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.state.assessments.map(({ customer }) => customer)).toEqual([name])
  const busy = new Player()
  busy.play({ kind: 'text', text: 'Wingtip Teams: nobody is trained' })
  busy.play({ kind: 'text', text })
  expect(busy.said).toContain('Whose news is that?')
  expect(busy.said).toContain(`[${name}]`)
})
