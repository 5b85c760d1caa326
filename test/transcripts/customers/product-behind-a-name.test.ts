import { Player, playRow, story, type Row } from '../../support/story.ts'
import { seededStory } from '../../support/seeded.ts'

/** What FMs call a product for short, behind a customer's name, is the subject and no part of the name. */

for (const [text, about] of [
  ['contoso mail: mailboxes are moving until 3 may', 'Contoso · Exchange Online'],
  ['contoso mail is blocked by the firewall', 'Contoso · Exchange Online'],
  ['Contoso Apps: users are not trained', 'Contoso · Microsoft 365 Apps'],
  ['contoso MTR: 12 rooms, kit is being installed', 'Contoso · Teams Rooms'],
  ['Contoso Planner: users are not trained', 'Contoso · Planner'],
  ['contoso planner: users are not trained', 'Contoso · Planner'],
  ['Contoso Universal Print: firewall blocks', 'Contoso · Universal Print'],
  ['Northwind Autopatch: rings are not approved', 'Northwind · Windows Autopatch'],
  ['Northwind Azure: no budget until april', 'Northwind · Azure'],
  ['northwind azure is blocked by the firewall', 'Northwind · Azure'],
] as const) {
  seededStory(`of somebody who is kept: ${text}`, [
    ['FM', text],
    ['bot', new RegExp(`^${about}$`, 'm')],
    ['bot never', 'Do you mean', 'Whose news'],
  ])
  story(`besides the workload that is open: ${text}`, [
    ['FM', `${text.split(' ')[0]} SharePoint: users are not trained, 1 June`],
    ['FM', text],
    ['bot', new RegExp(`^${about}$`, 'm'), 'is not kept yet'],
  ])
}

const KEPT: readonly Row[] = [
  ['FM', 'Contoso Apps Teams: users are not trained, 1 June'],
  ['FM', 'keep it'],
  ['FM', 'Royal Mail Intune: firewall blocks enrolment, 30 May'],
  ['FM', 'keep it'],
  ['FM', 'Fourth Coffee Teams: users are not trained, 1 June'],
  ['FM', 'keep it'],
]

function kept(rows: readonly Row[]): void {
  const before = new Player()
  for (const row of KEPT) playRow(before, row)
  expect(before.kept.map(({ customer }) => customer)).toEqual(['Contoso Apps', 'Royal Mail', 'Fourth Coffee'])
  const player = new Player({}, before.records)
  for (const row of rows) playRow(player, row)
}

test.each([
  // Who is kept by a name with such a word goes by it, and the word is no workload then.
  ['contoso apps: nobody is trained', 'Contoso Apps · Microsoft Teams'],
  ['Contoso Apps: nobody is trained', 'Contoso Apps · Microsoft Teams'],
  ['royal mail: users are not trained', 'Royal Mail · Intune'],
  // Whose name is of ordinary words is told by what is kept.
  ['fourth coffee mail: users are not trained', 'Fourth Coffee · Exchange Online'],
  ['Fourth Coffee Planner: users are not trained', 'Fourth Coffee · Planner'],
])('“%s” is about %s', (text, about) =>
  kept([
    ['FM', text],
    ['bot', new RegExp(`^${about}$`, 'm')],
    ['bot never', 'Do you mean', 'Whose news'],
  ]),
)

test('who may be either is asked', () =>
  kept([
    ['FM', 'Contoso Intune: firewall blocks enrolment, 30 May'],
    ['FM', 'customer is Contoso'],
    ['FM', 'keep it'],
    ['FM', 'contoso apps: nobody is trained'],
    ['bot', 'Whose news is that?'],
  ]))

story('the name of the open customer is no product either', [
  ['FM', 'exchange bank teams: nobody is trained'],
  ['FM', 'exchange bank: the network is too slow'],
  ['bot', 'Exchange Bank · Microsoft Teams', 'Added to what you said before'],
  ['FM', 'exchange is slow as well'],
  ['bot', 'Exchange Bank · Exchange Online'],
])
