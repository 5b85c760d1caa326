import { withSpokenMarks } from '../../../../playbook/reading/text/spoken-marks.ts'

test.each([
  [
    'fabrikam exchange is stuck comma the ports are closed full stop they expect that in april question mark new line also they want teams',
    'fabrikam exchange is stuck, the ports are closed. they expect that in april?\nalso they want teams',
  ],
  [
    'contoso teams colon nobody is trained comma there is no champion period',
    'contoso teams: nobody is trained, there is no champion.',
  ],
  [
    'contoso teams nobody is trained period there is no champion period',
    'contoso teams nobody is trained. there is no champion.',
  ],
  ['adatum is blocked full stop new line the licences are missing', 'adatum is blocked.\nthe licences are missing'],
  [
    'adatum is blocked full stop new paragraph the licences are missing',
    'adatum is blocked.\nthe licences are missing',
  ],
  ['contoso needs 4,500 licences comma the order is stuck', 'contoso needs 4,500 licences, the order is stuck'],
  ['Contoso Teams Is Blocked Full Stop They Have No Trainer', 'Contoso Teams Is Blocked. They Have No Trainer'],
  ['tailwind waits semicolon the board meets in may', 'tailwind waits; the board meets in may'],
  ['adatum is live exclamation mark now they need training', 'adatum is live! now they need training'],
  ['their trial period ends in may comma then they decide', 'their trial period ends in may, then they decide'],
])('marks that were dictated are written: %s', (dictated, written) => {
  expect(withSpokenMarks(dictated)).toBe(written)
})

test.each([
  'contoso teams they are in the trial period they will decide',
  'contoso teams came to a full stop because of the merger',
  'contoso exports comma separated lists',
  'contoso teams phone they wait for a new line',
  'contoso colon clinic wants teams',
  'contoso teams: the grace period ends, full stop',
  'there is a question mark over the budget at contoso',
  'Contoso Teams: nobody trained.\nThey are at a full stop new line manager',
  'contoso has a notice period',
  'contoso freeze period is over',
  'the whole project came to a complete full stop',
  'contoso new line of business wants teams',
])('what only sounds like one stays: %s', (text) => {
  expect(withSpokenMarks(text)).toBe(text)
})
