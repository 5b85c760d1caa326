import { Player, story } from '../../support/story.ts'

const contoso = ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'] as const

story('another customer’s name at the head begins another assessment, and the first can be resumed', [
  contoso,
  ['FM', 'Fabrikam: their only admin resigned and IT has nobody with the skills'],
  ['bot', 'Blocked › IT Change Management and Resourcing'],
  ['bot', 'Contoso · Microsoft Teams is not kept yet; “resume” brings it back.'],
  ['bot never', 'Customer: Contoso', 'nobody is trained'],
  ['FM', 'Fabrikam: the job is not filled before summer'],
  // Once is enough.
  ['bot never', 'is not kept yet'],
])

story('another workload of the same customer is another assessment of that customer', [
  contoso,
  ['FM', 'For SharePoint they wait for more bandwidth at the branch offices, the lines must be upgraded'],
  ['bot', 'Customer: Contoso', 'SharePoint Online'],
  ['bot never', 'nobody is trained'],
])

story('a guessed customer that was cleared does not come back', [
  ['FM', 'contoso intune: their only admin resigned and IT has nobody with the skills'],
  ['bot', 'Customer: Contoso'],
  ['FM presses', 'Keep this status', { customer: '' }],
  ['bot', 'Fill in the customer.'],
  ['kept', 0],
])

story('tip answers that speak against a status are not called a confirmation', [
  contoso,
  ['FM presses', 'Use these answers', { 'tip:tip-education-plan': 'no', 'tip:tip-departments': 'no' }],
  ['bot never', 'Your answers confirm it.'],
])

test('a very long message without a break is answered', () => {
  const player = new Player()
  // Patterns that go back over all of it for each letter would not come to an end here.
  for (const text of [`x${' '.repeat(60_000)}y`, `a${'-'.repeat(60_000)}%`, '.'.repeat(60_000)]) {
    player.play({ kind: 'text', text: `nobody is trained ${text} so they will not go live` })
    expect(player.said).toContain('Adoption Readiness')
  }
})

story('news of another customer begins their own, however it opens and is spelt', [
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over'],
  ['bot', 'Adatum · Exchange Online'],
  ['FM', 'ok and Tailspin: we rang five times since May and nobody calls back'],
  ['bot', 'Customer: Tailspin', 'Customer Unresponsive'],
  ['bot', 'Adatum · Exchange Online is not kept yet'],
  ['bot never', 'Customer: Adatum', 'Added to what you said'],
  ['FM', 'quick q - wingtip are on slack and happy with it, no interest in teams'],
  ['bot', 'Customer: Wingtip'],
  ['bot never', 'Customer: Tailspin', 'Added to what you said'],
  ['FM', 'adatum exchange: the other half follows in spring'],
  ['bot', 'Adatum'],
])

story('nobody’s news is filed under the customer before, when a name may be in it', [
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over'],
  ['FM', 'there was a chat between Halvorsen and our Intune people, their only admin has left'],
  ['bot never', 'Customer: Adatum', 'Added to what you said'],
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over'],
  // Nobody new: still of Adatum, to be confirmed.
  ['FM', 'Teams: they use Slack and are happy with it'],
  ['bot', 'Customer: Adatum'],
])

story('more about the same customer is added, also with their name in front', [
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over'],
  ['FM', 'adatum: the other half follows in spring'],
  ['bot', 'Adatum · Exchange Online', 'Added to what you said before.'],
  // People are no customers.
  ['FM', 'spoke to Maria, she says that nobody has time before May'],
  ['bot', 'Adatum', 'Added to what you said before.'],
  ['FM', 'Anders will call back when the second half is over'],
  ['bot', 'Adatum', 'Added to what you said before.'],
  ['FM', 'Jamf is what they use for their phones'],
  ['bot', 'Adatum', 'Added to what you said before.'],
])

story('what was added to the wrong customer is taken apart again', [
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over'],
  ['FM', 'called Proseware 4 times, nobody answers'],
  ['bot', 'Whose news is that? Nothing was added yet.', '[Proseware]', '[Adatum · Exchange Online]'],
  ['FM presses', 'Adatum · Exchange Online'],
  ['bot', 'Adatum · Exchange Online', 'Added to what you said before.', '[It is about another customer]'],
  ['FM presses', 'It is about another customer'],
  ['bot', 'Taken apart. To go on with Adatum, type “resume”.', 'Proseware', 'Customer Unresponsive', '4 calls'],
  ['bot never', 'mailboxes'],
  ['FM presses', 'Cancel'],
  ['FM', 'resume'],
  ['bot', 'Adatum · Exchange Online', 'Migration', 'half'],
  ['bot never', 'Proseware', 'It is about another customer'],
])

story('“undo” takes back what was read from the last sentence, too, and nothing else', [
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over, done by 15 March'],
  ['bot', '2026-03-15'],
  ['FM', 'no wait, the rest is copied by 20 April'],
  ['bot', '2026-04-20'],
  ['FM', 'undo'],
  ['bot', 'The last sentence is taken back.', '2026-03-15'],
])

story('“undo” takes back a date that was typed alone', [
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over, done by 15 March'],
  ['FM', 'no wait, it is done by 20 April'],
  ['bot', 'Target date: 2026-04-20'],
  ['FM', 'undo'],
  ['bot', 'The date is taken back.', 'Target date: 2026-03-15', 'Read from “by 15 March”. Please check.'],
])

story('a customer whose name is made of ordinary words is another one, too', [
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over'],
  ['FM', 'bank of the northern lakes sharepoint - their auditor forbids customer files in any cloud'],
  ['bot', 'Bank of the Northern Lakes · SharePoint Online'],
  ['bot never', /^Adatum · /m],
  ['FM', 'garden gate bakery bought 40 seats of intune yesterday, nobody has asked them yet'],
  ['bot', 'Garden Gate Bakery'],
  ['FM', 'Second cup viva engage. Their head of sales sees no use for it'],
  ['bot', 'Second cup'],
  // What is ordinary in front of a product is no name.
  ['FM', 'pilot exchange is done'],
  ['bot never', 'Customer: Pilot'],
])

story('news of a customer who was spoken of before goes to what was left open', [
  ['FM', 'Lakeview OneDrive: the works council has to agree first'],
  ['FM', 'Adatum Exchange: mailboxes are being moved, half are over'],
  ['FM', 'the lakeview people said that the council meets on 12 March'],
  [
    'bot',
    'Lakeview · OneDrive for Business',
    'Added to what you said of Lakeview before.',
    '[It is about another customer]',
    'Adatum · Exchange Online is not kept yet; “resume” brings it back.',
  ],
  ['bot never', /^Adatum/m],
  ['FM', 'Adatum Intune: no budget for the licences'],
  // Whose name heads the note counts, whoever else it speaks of.
  ['FM', 'kestrel sharepoint - they were bought by lakeview, licences have to move to the other tenant first'],
  ['bot', 'Kestrel · SharePoint Online'],
  ['FM', 'nobody at LAKEVIEW answers about Teams, three mails to their CIO'],
  ['bot', 'Lakeview', 'Customer Unresponsive'],
  ['bot never', 'OneDrive', /^Adatum/m],
])

story('news of several customers in one message are taken apart', [
  [
    'FM',
    'lakeview sharepoint: file shares are being moved, two thirds are over; and stone harbour teams - no budget for headsets, the CFO stopped it. also Kestrel doesnt answer, 4 mails to their CIO',
  ],
  [
    'bot',
    'Lakeview · SharePoint Online',
    'Migration',
    'What you said of Stone Harbour and Kestrel waits: “resume” brings it back.',
  ],
  ['bot never', 'headsets', '4 mails'],
  ['FM presses', 'Cancel'],
  ['FM', 'resume stone harbour'],
  ['bot', 'Stone Harbour · Microsoft Teams', 'headsets'],
  ['bot never', 'Kestrel', 'file shares'],
  ['FM', 'resume kestrel'],
  ['bot', 'Kestrel', 'Customer Unresponsive', '4 mails'],
])

story('a customer whose name cannot be read is not taken for the one before', [
  ['FM', 'Contoso Teams: nobody is trained, but they want it'],
  ['bot', 'Contoso · Microsoft Teams'],
  ['FM', 'first light partners intune - their admin has no time for it before May'],
  ['bot', 'Blocked › IT Change Management and Resourcing'],
  ['bot never', 'Contoso · Intune'],
])

story('two customers in one sentence are two assessments', [
  [
    'FM',
    'Marigold Press wants Yammer but nobody is trained and there is no champion, and Hollis Motors is moving its mailboxes to Exchange until 11 December.',
  ],
  ['bot', 'Marigold Press · Viva Engage', 'What you said of Hollis Motors waits'],
  ['bot never', 'Migration', 'You also named'],
  ['FM', 'resume'],
  ['bot', 'Hollis Motors'],
])

story('two customers of a hurried sentence are not kept as one', [
  ['FM', 'adventure works sharepoint, copying 2tb, done 15 may, and contoso teams nobody is trained'],
  ['bot', 'Adventure Works · SharePoint Online', 'Migration', '2026-05-15', 'What you said of Contoso waits'],
  ['bot never', 'trained'],
  ['FM', 'keep it'],
  ['kept', 1],
  ['FM', 'resume contoso'],
  ['bot', 'Contoso · Microsoft Teams', 'nobody is trained'],
  ['bot never', '2026-05-15'],
])

story('what is said of both customers is assessed for each', [
  ['FM', 'northwind and fabrikam both teams: no training and no champion'],
  ['bot', 'Northwind · Microsoft Teams', 'Adoption Readiness', 'What you said of Fabrikam waits'],
  ['FM', 'resume fabrikam'],
  ['bot', 'Fabrikam · Microsoft Teams', 'Adoption Readiness'],
])
