import { story } from '../../support/story.ts'

/** What the FM tells and doubts in one breath is no reason: not for the status, and not in the note. */

for (const doubt of [
  "legal says no, but I don't think that's the issue",
  'legal says no but I dont think thats the issue',
  'legal says no. I doubt that’s the real reason',
  "legal, privacy and security say no - we're not convinced that this is the problem",
]) {
  story(`what is doubted is not the reason: ${doubt}`, [
    ['FM', `Ravenna Teams: ${doubt}`],
    ['bot', '( ) '],
    ['bot never', 'So far', 'Legal/Regulatory', /^Not /m],
    ['FM presses', 'Show the status now'],
    ['bot never', 'Legal/Regulatory', 'legal says no', 'privacy'],
    ['FM', 'Ravenna Teams: the firewall blocks the media ports'],
    ['bot', 'Blocked › Customer IT Infrastructure'],
    ['bot never', /Note: .*(?:legal|privacy)/],
  ])
}

story('what is said behind the doubt is the reason', [
  ['FM', "Ravenna Teams: legal says no, but I don't think that's the issue, nobody is trained"],
  ['bot', 'Blocked › Adoption Readiness', /Note: .*because nobody is trained/],
  ['bot never', /Note: .*(?:legal|issue)/, 'You also said'],
])

story('what stands before the doubted clause counts', [
  ['FM', 'Ravenna Teams: nobody is trained, there is no champion. Legal says no, but I dont think thats the issue'],
  ['bot', 'Blocked › Adoption Readiness', /Note: .*nobody is trained/],
  ['bot never', /Note: .*(?:[Ll]egal|issue)/, 'You also said'],
])

story('a doubt that follows in a second message counts as well', [
  ['FM', 'Ravenna Teams: nobody is trained and the partner has no contract'],
  ['bot', 'Which of the two holds it up?'],
  ['FM', "the partner has no contract, but i don't think that's the problem"],
  ['bot', 'Blocked › Adoption Readiness'],
  ['bot never', 'Partner Engagement'],
])

story('a reason that is not the only one stays a reason', [
  ['FM', "Ravenna Teams: nobody is trained, but I don't think that's the only issue"],
  ['bot', 'Adoption Readiness'],
])
