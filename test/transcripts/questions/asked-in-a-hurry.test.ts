import { Player, playRow, type Row } from '../../support/story.ts'

/** Seen on 16 March 2026. */
const KEPT: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { date: '2026-05-11', dateUnknown: 'false' }],
  ['FM', 'Woodgrove Teams: the works council forbids it by law'],
  ['FM presses', 'Keep this status', { date: '2026-03-07', dateUnknown: 'false' }],
  ['FM', 'Fabrikam Exchange: mailboxes are being moved, half are over'],
  ['FM presses', 'Keep this status', { date: '2026-03-20' }],
  ['FM', 'Adatum Exchange: they will never use it, they stay with Google Gmail'],
  ['FM presses', 'Keep this status'],
  ['kept', 4],
  ['day', '2026-03-16'],
]

function asked(text: string): Player {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.state.assessments.filter(({ kept }) => !kept)).toEqual([])
  return player
}

test.each([
  ['any blockers at contoso?', 'contoso'],
  ['whats blocking contoso', 'contoso'],
  ['what is open at contoso', 'contoso'],
  ['why is contoso blocked', 'contoso'],
  ['how long is contoso blocked', 'contoso'],
  ['since when is contoso blocked', 'contoso'],
  ['last note for fabrikam?', 'fabrikam'],
  ['note of contoso teams', 'contoso teams'],
  ['show the note of contoso', 'contoso'],
  ['who owns woodgrove teams', 'woodgrove teams'],
  ['target date fabrikam', 'fabrikam'],
  ['due date contoso?', 'contoso'],
  ['dates for contoso', 'contoso'],
  ['what date did i set for contoso teams', 'contoso teams'],
  ['when is contoso unblocked', 'contoso'],
  ['do we have fabrikam?', 'fabrikam'],
  ['is fabrikam in the list', 'fabrikam'],
  ['have i kept fabrikam yet?', 'fabrikam'],
  ['did i already keep contoso?', 'contoso'],
  ['is fabrikam done?', 'fabrikam'],
  ['is contoso teams live', 'contoso teams'],
  ['did fabrikam go live', 'fabrikam'],
  ['are we done with fabrikam', 'fabrikam'],
  ['latest on adatum', 'adatum'],
  ['give me everything on contoso', 'contoso'],
  ['summary contoso', 'contoso'],
  ['recap contoso', 'contoso'],
  ['look up woodgrove', 'woodgrove'],
  ['next steps contoso', 'contoso'],
  ['what is the next step for contoso', 'contoso'],
  ["what's missing for contoso", 'contoso'],
  ['list my no intents', 'no intents'],
  ['no intents?', 'no intents'],
  ['blockers?', 'blockers'],
  ['my blockers', 'blockers'],
  ['all my blocked teams', 'blocked teams'],
  ['which customers have teams', 'teams'],
  ['who is on exchange', 'exchange'],
  ['who is blocked by legal', 'legal'],
  ['which are blocked on adoption', 'adoption'],
  ['give me a summary of all customers', ''],
  ['where is my list', ''],
])('“%s” shows what is kept of “%s”', (text, filter) => {
  expect(asked(text).said).toMatch(
    new RegExp(`^Your statuses\n(?:${filter === '' ? '1–4 of 4' : `1–\\d of \\d for “${filter}”`})`),
  )
})

test.each([
  ['show me contoso’s history pls', 'Contoso'],
  ['when did we last talk to fabrikam', 'Fabrikam'],
  ['when did i last touch adatum', 'Adatum'],
  ['did anyone change contoso?', 'Contoso'],
  ['who changed contoso teams', 'Contoso'],
  ['when was contoso last changed', 'Contoso'],
  ['what changed at contoso', 'Contoso'],
  ['what did contoso say last time', 'Contoso'],
])('“%s” shows the history of %s', (text, customer) => {
  expect(asked(text).said).toMatch(new RegExp(`${customer}[^]*History|History[^]*${customer}`, 'i'))
})

test.each([
  ['who hasn’t answered', 'customer unresponsive'],
  ['who hasnt responded', 'customer unresponsive'],
  ['who went silent', 'customer unresponsive'],
  ['which customers dont answer', 'customer unresponsive'],
])('“%s” looks for “%s”', (text, filter) => {
  expect(asked(text).said).toContain(`Nothing is kept for “${filter}”`)
})

/** What the bot cannot do is said, with the way. */
test.each([
  ['remind me on friday about adatum', /I cannot remind you of one customer on a day/, 'Reminders'],
  ['set reminder for contoso friday', /I cannot remind you of one customer on a day/, 'Reminders'],
  ['ping me about contoso on monday', /I cannot remind you of one customer on a day/, 'Reminders'],
  ['export', /CSV or Excel/, 'Status'],
  ['print my list', /CSV or Excel/, 'Status'],
  ['download list', /CSV or Excel/, 'Status'],
  ['send me the list', /CSV or Excel/, 'Status'],
  ['weekly report pls', /CSV or Excel/, 'Status'],
  ['dashboard', /CSV or Excel/, 'Status'],
  ['set contoso to blocked', /A status is set with its reason/, 'Status contoso'],
  ['mark fabrikam as done', /A status is set with its reason/, 'Status fabrikam'],
  ['add customer northwind', /kept with its first status/, 'Assess northwind'],
  ['new customer tailwind', /kept with its first status/, 'Assess tailwind'],
  ['add contoso exchange', /kept with its first status/, 'Assess contoso exchange'],
  ['create entitlement for litware exchange', /kept with its first status/, 'Assess litware exchange'],
  ['schedule a meeting with contoso', /I have no calendar/, 'Status contoso'],
  ['book a call with fabrikam tomorrow', /I have no calendar/, 'Status fabrikam'],
  ['tell contoso we are late', /I write to nobody/, 'Status contoso'],
  ['let megan see contoso', /“who is in contoso” to me and asks to be let in/, 'Access contoso'],
  ['give megan access to contoso', /asks to be let in/, 'Access contoso'],
  ['share contoso', /post contoso to General/, 'Status contoso'],
  ['remove fabrikam from my list', /I do not delete a single status/, 'Status fabrikam'],
  ['compare contoso and fabrikam', /one customer at a time/, 'Status contoso'],
  ['change date contoso', /I could not read whose date, and to when/, 'Status contoso'],
  ['wrong date for contoso', /I could not read whose date, and to when/, 'Status contoso'],
  ['correct contoso', /I cannot do that. Open it/, 'Status contoso'],
  ['what did i snooze', /comes back by itself/, 'Reminders'],
  ['show snoozed', /comes back by itself/, 'Reminders'],
  ['copy the note', /stands on the card/, 'Status'],
  ['who is the champion at contoso', /map of stakeholders/, 'Stakeholders contoso'],
  ['who are the stakeholders at contoso', /map of stakeholders/, 'Stakeholders contoso'],
  ['who did we refer contoso to', /request for a partner/, 'Referral contoso'],
  ['did the partner call contoso?', /request for a partner/, 'Referral contoso'],
  ['is acm done for contoso', /ACM checklist/, 'Acm contoso'],
  ['when does fabrikam go live', /activation plan/, 'Plan fabrikam'],
  ['when is go-live of contoso teams', /activation plan/, 'Plan contoso teams'],
  ['what now with contoso', /I cannot answer that/, 'Status Contoso'],
  ['who pays at contoso?', /I cannot answer that/, 'Status Contoso'],
  ['how big is contoso', /I cannot answer that/, 'Status Contoso'],
  ['help with contoso', /I cannot answer that/, 'Status Contoso'],
])('“%s” is refused with the way', (text, says, way) => {
  const { said } = asked(text)
  expect(said).toMatch(says)
  expect(said).toContain(`[${way}]`)
  expect(said).toContain('[The customer said this]')
})

test.each([
  ['deadlines this month', /date(?:s)? this month/],
  ['what do i have this week', /date(?:s)? this week/],
  ["what's next", /1 status needs a look/],
  ['any open referrals', /No open request|No request|partner/],
  ['mute reminders', /Reminders are off/],
  ['pause my reminders pls', /Reminders are off/],
])('“%s” is answered', (text, says) => {
  expect(asked(text).said).toMatch(says)
})

/** News that begins like a question or an order. */
test.each([
  'What contoso needs is a trainer, nobody is trained',
  'Issues with Contoso: their proxy blocks Teams',
  'open issues at contoso are the proxy and the old clients',
  'contoso asked who owns the rollout',
  'Who is blocked at Contoso are the sales people, they have no licences',
  'Contoso is done, they never want it',
  'set up at contoso is delayed, the admin left',
  'is contoso blocked by their proxy or not, their admin asks us every week',
  'latest on Contoso: the CIO refuses it',
  'Tell you what, contoso has no champion',
  'Let me say it so: Contoso does not want it',
  'add-ins of contoso do not work in new outlook',
  'book club aside, Contoso trains nobody',
  'blocked because of legal',
  'when contoso goes live they need training, nobody is trained',
  'why contoso refuses is the price',
])('“%s” is what the customer said', (text) => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text })
  expect(player.said).not.toMatch(/I cannot|Your statuses|Nothing is kept for/)
  expect(player.state.assessments[0]?.text).not.toBe('')
  expect(player.state.assessments[0]?.kept).toBeUndefined()
})
