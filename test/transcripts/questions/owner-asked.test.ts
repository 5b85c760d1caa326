import { story } from '../../support/story.ts'

const KEPT = [
  ['FM', 'Alpine Teams: nobody is trained, unblocked 30 june'],
  ['FM', 'keep it'],
] as const

for (const asked of [
  'who owns alpine',
  'who is the owner of alpine?',
  'whose is alpine',
  'whose customer is Alpine?',
  "what is alpine's success owner",
  'who is the success owner of alpine teams',
  "alpine's owner?",
]) {
  story(`“${asked}” is answered with names`, [
    ...KEPT,
    ['FM', asked],
    ['bot', '1–1 of 1', 'Owned by Alex Wilber (you) · success owner at the customer: not known yet'],
  ])
}

story('The success owner is told where it is known, also while an assessment is open', [
  ...KEPT,
  ['FM', 'alpine teams success owner is Dana Smith'],
  ['FM presses', 'Save'],
  ['FM', 'Baldwin Teams: the firewall blocks it'],
  ['FM', 'who is the success owner of alpine?'],
  ['bot', 'success owner at the customer: Dana Smith'],
])

story('A list that asks for nobody tells no owner', [...KEPT, ['FM', 'status alpine'], ['bot never', 'Owned by']])

for (const asked of [
  "what's open in acm for alpine",
  'what is still open in the acm checklist of alpine?',
  "is there anything left on alpine's acm",
  'how far is the acm for alpine',
]) {
  story(`“${asked}” opens the checklist`, [...KEPT, ['FM', asked], ['bot', 'Alpine', 'ACM conversation']])
}
story('The hand-over is asked for politely', [
  ...KEPT,
  ['FM', 'please give me the handover document for alpine teams'],
  ['bot', 'Alpine · Microsoft Teams', 'Activation playbook'],
])
