import { draftNote } from '../../../playbook/note/note.ts'
import { readText } from '../../../playbook/reading/read-text.ts'
import { prepared } from '../../support/story.ts'

function noteOf(text: string, status: string): string {
  const { customer, workload } = readText(prepared, text)
  const facts = { text, customer: customer?.name, workload, answers: {}, today: '2026-03-02' }
  return draftNote(prepared, prepared.status.get(status as never)!, facts)
}

test.each([
  [
    'Adatum Teams: no town halls for guests, DCR 88 filed',
    'product-feature',
    /because there are no town halls for guests\. DCR 88 is filed\.$/,
  ],
  [
    'Adatum Teams: calls drop on Macs, support ticket 88 is open, escalated',
    'product-feature',
    /because calls drop on Macs\. Support ticket 88 is open\.$/,
  ],
  [
    'Adatum Teams: the proxy drops calls, ticket opened in January',
    'it-infrastructure',
    /because the proxy drops calls\. Ticket was opened in January\.$/,
  ],
  [
    'Adatum Windows: new disks ordered on 3 Feb, delivered 4 May',
    'it-infrastructure',
    /because new disks were ordered on 3 February \(delivered 4 May\)\.$/,
  ],
  [
    'Adatum Teams: had two sessions, 9 of 200 came',
    'user-adoption',
    /use it: they had two sessions and 9 of 200 came\.$/,
  ],
])('what was done about it is no why: %s', (text, status, note) => {
  expect(noteOf(text, status)).toMatch(note)
})

test.each([
  ['Adatum Teams: no ticket was opened and nobody knows the error', 'product-feature', /no ticket was opened/],
  [
    'Adatum Teams: the ticket was closed without a fix',
    'product-feature',
    /because the ticket was closed without a fix/,
  ],
])('a ticket that goes wrong may be the why: %s', (text, status, note) => {
  expect(noteOf(text, status)).toMatch(note)
})

test.each([
  ['Adatum Teams: the founder likes it, the board doesn’t', /because the founder likes it but the board doesn['’]t\.$/],
  ['Adatum Exchange: IT wants it, the CFO does not', /because IT wants it but the CFO does not\.$/],
])('who is for it stands before who is not: %s', (text, note) => {
  expect(noteOf(text, 'executive-sponsorship')).toMatch(note)
})

test.each([
  [
    'Adatum Exchange: two outages in spring, they were angry but continue',
    'service-reliability',
    /angry but continue\.$/,
  ],
  [
    'Adatum Exchange: two outages in spring, people complain, the others go on',
    'service-reliability',
    /the others go on/,
  ],
  ['Adatum OneDrive: files over 2TB+, 12 users only', 'migration', /2TB\+, 12 users only/],
])('what limits the why stays: %s', (text, status, note) => {
  expect(noteOf(text, status)).toMatch(note)
})

test.each([
  ['Adatum Teams: proxy blocks it, request sent in November', 'it-infrastructure', /request was sent in November/],
  ['Adatum Teams: servers bought last year, firewall blocks it', 'it-infrastructure', /servers were bought in 2025/],
  ['Adatum Teams: laptops replaced in May, too old', 'it-infrastructure', /laptops are replaced in May/],
])('what is past stays past: %s', (text, status, note) => {
  expect(noteOf(text, status)).toMatch(note)
})

test.each([
  [
    'Adatum Teams: the admin answered "no time, mail me in June", then 2 calls, no answer',
    'customer-unresponsive',
    /mail them in June/,
  ],
  [
    'Adatum Teams: CISO says "send us your audit first, my policy forbids it"',
    'security-privacy',
    /send them your audit first and their policy forbids it/,
  ],
  ['Adatum Teams: wrote "please call me back" twice, no answer', 'customer-unresponsive', /^(?!.*call them)/],
  ['Adatum Teams: I wrote "please call me back" twice, no answer', 'customer-unresponsive', /^(?!.*call them)/],
])('who is meant in a quotation: %s', (text, status, note) => {
  expect(noteOf(text, status)).toMatch(note)
})
