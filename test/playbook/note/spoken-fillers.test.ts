import { draftNote } from '../../../playbook/note/note.ts'
import { withoutFillers } from '../../../playbook/note/read/spoken-fillers.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['the sbc is um too old', 'the sbc is too old'],
  ['uh, nobody is trained', 'nobody is trained'],
  ["hmm actually they'd move", "actually they'd move"],
  ["it's, you know, too slow", "it's too slow"],
  ['nobody is trained you know and nobody cares', 'nobody is trained and nobody cares'],
  ['the network is, like, really old', 'the network is really old'],
  ['so yeah they stopped', 'they stopped'],
  ["they stay with cisco until 2029 then we'll see", 'they stay with cisco until 2029'],
  ['teams. now its just that nobody trained the branches', 'teams. nobody trained the branches'],
  ['ok so they have no budget', 'they have no budget'],
  ['ok spoke to the owner', 'spoke to the owner'],
  ['teams phone is stuck the sbc is too old', 'teams phone is stuck, the sbc is too old'],
])('“%s” is said as “%s”', (text, plain) => {
  expect(withoutFillers(text)).toBe(plain)
})

test.each([
  'the ER has no Wi-Fi',
  'they do not know who does it',
  'as you know they left',
  'do you know what they use?',
  'tools like Zoom, Webex',
  'so many left that nobody knows it',
  'the firewall blocked the port',
  'ok for them',
  'then we will see the CIO',
  'umbrella contract, Summa AG',
])('“%s” stays as it is', (text) => {
  expect(withoutFillers(text)).toBe(text)
})

describe('whom one spoke to is no part of a dictated note', () => {
  test.each([
    [
      'ok so i just spoke to um wingtip toys and jason the it director he said the teams voice rollout is on hold because the session border controller from audiocodes is too old and needs to be replaced in march',
      'it-infrastructure',
      'Wingtip Toys',
      /the session border controller from audiocodes is too old and needs to be replaced in March\.$/i,
    ],
    [
      'ok um spoke to alpine ski house teams phone is stuck the sbc is too old',
      'it-infrastructure',
      'Alpine Ski House',
      /because the SBC is too old\.$/,
    ],
    [
      'i just talked to northwind traders they have no budget for training',
      'it-change-management',
      'Northwind Traders',
      /because they have no budget for training\.$/,
    ],
    [
      'well I talked to Maria they have no budget for training',
      'it-change-management',
      'Contoso',
      /because they have no budget for training\.$/,
    ],
    [
      'we met with their admin Li and she said that nobody knows how to do it',
      'it-change-management',
      'Contoso',
      /because nobody knows how to do it\.$/,
    ],
  ] as const)('“%s”', (text, status, customer, note) => {
    const facts = { customer, workload: undefined, text, answers: {}, today: '2026-11-20' }
    const drafted = draftNote(prepared, prepared.status.get(status)!, facts)
    expect(drafted).toMatch(note)
    expect(drafted).not.toMatch(/\b(?:um|spoke|talked|met|jason|Li|Maria)\b/i)
  })
})
