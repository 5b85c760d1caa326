import { withoutFurniture } from '../../../../playbook/reading/pasted/mail-furniture.ts'

const SAYS = 'Teams Phone is blocked: the headsets are not certified.'

test.each([
  ['a disclaimer', `${SAYS}\n\nThis e-mail is confidential. If you are not the intended recipient please delete it.`],
  ['a disclaimer behind the last sentence', `${SAYS} This e-mail is confidential. If you receive it, delete it.`],
  [
    'a disclaimer of several lines',
    `${SAYS}\n\nThis message and any attachments are intended solely for the addressee.\nIf you have received this message in error,\ntell us by 6 April.`,
  ],
  ['a notice', `${SAYS}\nCONFIDENTIALITY NOTICE: the information may be privileged`],
  ['trees', `${SAYS}\n\nPlease consider the environment before printing this e-mail`],
  ['a telephone', `${SAYS}\nSent from my iPhone`],
  ['a telephone, where line breaks got lost', `${SAYS} Sent from my iPhone`],
  ['an app', `${SAYS}\n\nGet Outlook for iOS`],
  ['a banner', `[EXTERNAL] ${SAYS}`],
  [
    'a long banner',
    `CAUTION: This email originated from outside of the organization. Do not click links or open attachments.\n\n${SAYS}`,
  ],
  ['a warning of Outlook', `You don't often get email from p@litware.com. Learn why this is important\n${SAYS}`],
  ['headers', `From: Peter Houston <p@litware.com>\nSent: Friday, 27 February 2026 10:14\nTo: Alex\n\n${SAYS}`],
  ['quoted headers', `${SAYS}\n\nFrom: Peter\nSent: Friday, 27 February 2026\nTo: Alex\nSubject: RE: Exchange`],
  ['who is quoted', `${SAYS}\n\nOn Mon, 23 Feb 2026 at 10:14, Peter Houston <p@litware.com> wrote:`],
  ['a telephone number', `${SAYS}\nTel +44 20 7946 0123`],
  [
    'a signature',
    `${SAYS}\n\nThanks and regards,\nAnna Bell\nExchange Admin, Fabrikam GmbH\n12 Main Street, London\nT: +49 89 1234567 | M: +49 170 1234567\nanna@fabrikam.com\nwww.fabrikam.com`,
  ],
  ['a signature in a hurry', `${SAYS}\n\nbest\npeter`],
])('the furniture of a mail is no part of what it says: %s', (_, mail) => {
  expect(withoutFurniture(mail).said).toBe(SAYS)
})

test('who signed is read for the customer’s name, without phone and address', () => {
  const { said, signed } = withoutFurniture(
    `${SAYS}\n\nKind regards\nPeter Houston\nHead of Workplace | Litware Inc.\n12 Main Street, London\nTel +44 20 7946 0123\nThis e-mail is confidential.`,
  )
  expect(said).toBe(SAYS)
  expect(signed).toBe(`${SAYS}\n\nPeter Houston\nHead of Workplace | Litware Inc.`)
})

test('the subject of the mail itself says what it is about', () => {
  expect(withoutFurniture('From: Declan\nSubject: Teams at Ballyrowan\n\nAll is ready.').said).toBe(
    'Subject: Teams at Ballyrowan\n\nAll is ready.',
  )
})

test('what stands behind a signature or a header is said', () => {
  expect(withoutFurniture('Exchange is moving.\n\nKind regards\nPeter\n\nPS: Teams waits for licences').said).toBe(
    'Exchange is moving.\n\nPS: Teams waits for licences',
  )
  expect(withoutFurniture('Stuck.\nThis e-mail is confidential.\n\nTeams waits for licences').said).toBe(
    'Stuck.\n\nTeams waits for licences',
  )
})

test.each([
  'Contoso Teams: nobody is trained',
  'Contoso Teams\nthanks\nPeter says nobody is trained',
  'Contoso Teams: they said thanks\nSharePoint waits for licences',
  'Contoso Exchange: legal says this e-mail is confidential data and may not move',
  'Contoso Exchange: mails are confidential, no cloud\nthis message is for the works council too',
  'Contoso Exchange: users sent from Outlook and it fails',
  'Contoso Exchange: external senders break the add-in',
  'To: do list\nFrom: June on they use Teams',
  'Contoso Teams\nTo: be decided',
  'Contoso Teams\nSubject: training',
  '555 users\n12345678\n2026-04-01\n30.06.2026',
  'Contoso: notice from legal, data is confidential\nbest\nso no cloud before 1 June',
  'Best\nContoso Teams is stuck',
  'Sent from my iPhone',
])('what only looks like it stays: %s', (text) => {
  expect(withoutFurniture(text)).toEqual({ said: text, signed: text })
})
