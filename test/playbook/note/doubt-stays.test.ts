import { draftNote } from '../../../playbook/note/note.ts'
import { readText } from '../../../playbook/reading/read-text.ts'
import { Player, prepared } from '../../support/story.ts'

/** A note does not turn a guess into a fact: the doubt stays in it, and so does who said it. */

const noteOf = (text: string, status: string): string => {
  const { customer, workload } = readText(prepared, text)
  return draftNote(prepared, prepared.status.get(status as never)!, {
    text,
    customer: customer?.name,
    workload,
    answers: {},
  })
}

test.each([
  ['Adatum Teams: perhaps the CFO is against it', 'executive-sponsorship', /because perhaps the CFO is against it/],
  ['Adatum Teams: maybe their board sees no value in it', 'executive-sponsorship', /because maybe their board sees/],
  ['Adatum Teams: I suppose nobody is trained', 'adoption-readiness', /because presumably nobody is trained/],
  ['Adatum Teams: I believe the admin has no time', 'it-change-management', /because presumably the admin has no time/],
  ['Adatum Teams: the admin has no time, I guess', 'it-change-management', /has no time\. Not confirmed\.$/],
  [
    'Adatum Exchange: it seems that the firewall blocks it, but I only heard it from the reseller',
    'it-infrastructure',
    /Not confirmed: .*“it seems”.*“.*only heard it from the reseller”/,
  ],
  ['Adatum Exchange: new proxy in june?', 'it-infrastructure', /Not confirmed\.$/],
  ['Adatum Exchange: this could be a duplicate tenant, not verified', 'duplicate-invalid', /could be|not verified/],
])('“%s”', (text, status, expected) => expect(noteOf(text, status)).toMatch(expected))

test('what is said plainly has no doubt added', () => {
  expect(noteOf('Adatum Teams: nobody is trained. Perhaps we meet on Friday', 'adoption-readiness')).not.toMatch(
    /perhaps|not confirmed/i,
  )
})

test.each([
  ['Contoso Teams: the CFO is against it, but I only heard it from the seller who is a moron', /moron/],
  ['Contoso Teams: the CFO is against it, but I only heard it from the seller who is on sick leave', /sick/],
])('what keeps a doubt is as considerate as the note: %s', (text, rude) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  if (!player.said.includes('Note: ')) player.press('Show the status now')
  const note = /^Note: (.*)$/m.exec(player.said)?.[1]
  expect(note).toMatch(/Not confirmed/)
  expect(note).not.toMatch(rude)
})
