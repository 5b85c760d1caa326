import { notesWhom, saysHowMany, saysToWhom } from '../../../../playbook/reading/attempts/attempts-told.ts'

test.each([
  '5 calls on Saturday',
  '5 whatsapps',
  '3 pings',
  '3 InMails',
  '3 WhatsApp messages',
  '2 texted, 3 wrote',
  '4 attempts were made',
  '4 calls to them',
  '5 calls, no luck',
  '3 mails in spring',
])('“%s” says how many, and not to whom', (attempts) => {
  expect([saysHowMany(attempts), saysToWhom(attempts), notesWhom(attempts)]).toEqual([true, false, false])
})

test.each([
  'a couple of calls to Anna',
  'numerous mails to the IT lead',
  'several mails and calls to the IT lead',
  'one mail and a call to the CFO',
  'a few WhatsApp messages to Anna',
  'pinged the CIO thrice',
  '4 mails, 2 calls to IT',
  '5 mails to anna',
])('“%s” says both', (attempts) => {
  expect([saysHowMany(attempts), saysToWhom(attempts), notesWhom(attempts)]).toEqual([true, true, true])
})

test.each([
  '0 mails to the IT lead',
  'mails to the CIO for 3 weeks',
  '250 seats, the CIO is silent',
  'the IT lead is silent on Tuesday',
])('no attempts are counted in “%s”', (text) => {
  expect(saysHowMany(text)).toBe(false)
})

test.each(['4 mails to nobody', '3 calls to no one'])('“%s” went to no one', (attempts) => {
  expect(saysToWhom(attempts)).toBe(false)
})

test('“it” is not whom, the IT is', () => {
  expect(saysToWhom('tried it 4 times')).toBe(false)
  expect(saysToWhom('tried the IT 4 times')).toBe(true)
})
