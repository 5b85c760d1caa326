import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** What they would do if something were better: the thing that is missing is the obstacle, and they want to. */

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id

test.each([
  'Their mail would be in the cloud by now if the connection of the plant in Chile were better.',
  'They would give up the file servers tomorrow if the depots had fibre.',
  'With a decent connection on the islands, SharePoint Server would have been switched off years ago.',
  "If only the ships had a better uplink, they'd have left Exchange 2016 behind already.",
  "With newer laptops they'd be on Windows 11 long since.",
  "They'd drop Skype for Business Server at once if the WAN to Peru weren't so thin.",
  "Without the satellite link they'd use OneDrive everywhere; the file server only stays for that.",
  "They'd be shot of Exchange 2016 at once if the depot in Oslo had decent internet.",
  "If the mills weren't on a radio link, SharePoint would be in use and the old server gone.",
  'The mailboxes would have left the server two years ago with better lines to the farms.',
])('“%s”', (text) => {
  expect(first(text)).toBe('it-infrastructure')
})

test.each([
  ["They'd stay on Exchange Server even if the line were better, they do not want the cloud.", 'on-premises'],
  [
    'Exchange Server stays for good. They would not move even with a faster line, the servers do all they need.',
    'on-premises',
  ],
  ['They would switch from Zoom if Teams had breakout rooms with a timer.', 'product-feature'],
  ['They would come over if the board saw a point in it, but it does not and says never.', 'executive-sponsorship'],
])('“%s” tells of something else', (text, status) => {
  expect(first(text)).toBe(status)
})

test.each([
  "They'd be rid of SharePoint Server this spring if the thing with the depots were solved.",
  "They'd give up Exchange Server at once if Oslo had what it needs.",
])('what they would leave under a condition is not clearly wanted to stay: “%s”', (text) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect(ranked[0]!.status.l1 === 'No Intent' && !asks).toBe(false)
})
