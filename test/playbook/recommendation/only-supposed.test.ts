import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** A doubt, a guess or a rumour is no fact: it is asked about, whatever the words beside it speak for. */

const askedOf = (text: string): string | undefined => {
  const { asks, next, strength } = recommend(prepared, { text })
  return asks && strength !== 'clear' ? next?.id : undefined
}

test.each([
  'Adatum Exchange: perhaps they move to Zoho, nobody knows for sure',
  'Adatum Teams: I suppose they stay with Slack',
  'Adatum Teams: rumour has it that the board is against it',
  'Adatum OneDrive: they might keep Dropbox',
  'Adatum Teams: their boss probably sees no value in it',
  'Adatum Teams: they stay with Webex. Unconfirmed, the seller said so',
  'Adatum Teams: the CFO is against it, but that is second hand',
  'Adatum Exchange: they go to Google. I have not heard it from the customer',
  'Adatum Teams: apparently the CEO does not want it',
  'Adatum Exchange staying on their own servers?',
])('“%s”: does the customer want it?', (text) => expect(askedOf(text)).toBe('intent'))

test.each([
  'Adatum Exchange: this might be a duplicate of the other entitlement',
  'Adatum Intune: looks like a test tenant, still to be checked',
  'Adatum SharePoint: presumably a fraudulent tenant',
  'Adatum SharePoint duplicate entitlement?',
  'Adatum SharePoint: duplicate entitlement, not verified',
])('“%s”: will it be used?', (text) => expect(askedOf(text)).toBe('line-future'))

test.each([
  'Adatum Teams: I suspect nobody of the nurses is trained',
  'Adatum Exchange: it seems that the firewall blocks it',
  'Adatum Intune: their only admin has left? only heard it from the reseller',
  'Adatum Teams: possibly the DPO forbids it, I am not sure',
])('“%s”: what stands in the way?', (text) => expect(askedOf(text)).toBe('obstacle'))

test.each([
  'Adatum Teams: nobody of the nurses is trained, maybe until May',
  'Adatum Teams: nobody of the nurses is trained. Perhaps we meet on Friday',
  'Adatum Teams: the CFO is against it, he fears that it might cost more',
  'Adatum Teams: the CEO does not want it. Can I close it?',
  'Adatum Exchange: the firewall blocks it, date not confirmed',
  'Adatum Exchange: the firewall blocks it, not sure until when',
  'Adatum Teams: they are afraid of outages that might stop the line',
  'Adatum Intune: their only admin has left, probably in March a new one starts',
  'Adatum Teams: they stay with Slack. Is that No Intent?',
  'Adatum Teams: they stay with Slack, right?',
  'Adatum Exchange: the firewall blocks it, ok?',
  'Adatum Teams: the pilot is prepared and starts, probably second quarter',
  'Adatum Exchange: the CISO blocks it: "who reads our mail in your cloud?"',
])('“%s” is told plainly', (text) => expect(recommend(prepared, { text }).asks).toBe(false))
