import { story } from '../../support/story.ts'

describe.each([
  'pebble valley dairy adoption lead is Mira Okonjo',
  'the new project manager at pebble valley dairy is Mira Okonjo',
  'Mira Okonjo is the champion at pebble valley dairy',
])('%s', (text) => {
  story('leads to the readiness questions, and begins no assessment of a person', [
    ['FM', 'Pebble Valley Dairy teams: they deploy now, go live 1 june'],
    ['FM', 'keep it'],
    ['FM', text],
    ['bot', '“Project team” of the readiness questions', /\[Readiness/],
    ['bot never', 'Does the customer want to use it?'],
  ])
})

story('what a sponsor thinks is news', [
  ['FM', 'Pebble Valley Dairy teams: they deploy now, go live 1 june'],
  ['FM', 'keep it'],
  ['FM', 'pebble valley dairy sponsor is against it'],
  ['bot never', 'readiness questions'],
])
