import { readAgreed, tellsAgreed } from '../../../dialogs/referral/agreed-data.ts'

describe('what somebody agreed to share, in many words', () => {
  test.each([
    ['yes but only email', ['email']],
    ['yes, but e-mail only, no phone', ['email']],
    ['ok but don’t give her number', ['name', 'title', 'email']],
    ['Tom said ok but dont pass on his mobile', ['name', 'title', 'email']],
    ['e-mail is fine, phone not', ['email']],
    ['e-mail yes, phone no', ['email']],
    ['only e-mail no phone', ['email']],
    ['fine with name and e-mail, but not her title or phone', ['name', 'email']],
    ['agreed, but not to share her title', ['name', 'email', 'phone']],
    ['agreed to everything except the phone number', ['name', 'title', 'email']],
    ['yes to all but her mobile', ['name', 'title', 'email']],
    ['everything but not the phone, she agreed', ['name', 'title', 'email']],
    ['she agreed, without her job title and phone number', ['name', 'email']],
    ['they only agree to the company name', []],
    ['only the company name', []],
    ['agreed to share the company’s name only', []],
    ['Ida Brown agreed that we share her e-mail but not her phone number with a partner', ['email']],
    ['they agreed to the phone too now', ['phone']],
    ['she agreed to be contacted by e-mail only, not by phone', ['email']],
    ['phone is ok, no e-mail please', ['phone']],
    ['no problem with her e-mail, but the phone stays private', ['email']],
    ['yes, but neither title nor phone', ['name', 'email']],
    ['they agreed but said no calls', ['name', 'title', 'email']],
  ])('“%s”', (text, data) => {
    expect(readAgreed(text)?.data).toEqual(data)
  })

  test.each([
    'she agreed',
    'yes, share everything',
    'yes, all of it',
    'agreed to share her contact data',
    'she agreed on the phone today',
    'they said ok by mail',
  ])('“%s” is all that was asked for', (text) => {
    expect(readAgreed(text)).toEqual({ data: undefined, onlyTo: '' })
  })

  test.each([
    ['agreed, only to Fabrikam', 'Fabrikam'],
    ['they agreed, but only to Tailspin Toys', 'Tailspin Toys'],
    ['ok, to Northwind only', 'Northwind'],
    ['yes but share it with Fabrikam Consulting alone', 'Fabrikam Consulting'],
    ['fine, but only Fabrikam may have it', 'Fabrikam'],
    ['only Tailspin Toys may call', 'Tailspin Toys'],
  ])('“%s” names the only partner', (text, onlyTo) => {
    expect(readAgreed(text)).toEqual({ data: undefined, onlyTo })
  })

  test('the only partner, and not all of it', () => {
    const said = { data: ['email'], onlyTo: 'Fabrikam' }
    expect(readAgreed('agreed but only for Fabrikam and only email')).toEqual(said)
    expect(readAgreed('Dana agreed to Fabrikam only, e-mail only')).toEqual(said)
  })

  test.each(['agreed, only to the partner', 'they agreed only to share it', 'yes, only to you'])(
    '“%s” names nobody',
    (text) => {
      expect(readAgreed(text)?.onlyTo ?? '').toBe('')
    },
  )

  test.each([
    ['no phone', ['name', 'title', 'email']],
    ['everything except phone', ['name', 'title', 'email']],
    ['share everything', undefined],
  ])('at the question “%s” is an answer', (text, data) => {
    expect(readAgreed(text, { atQuestion: true })?.data).toEqual(data)
    expect(readAgreed(text, { atQuestion: true })).toBeDefined()
    expect(readAgreed(text)).toBeUndefined()
  })

  test.each([
    'no',
    'she did not agree',
    'they do not agree to share her e-mail',
    'not ok to share her phone',
    'nobody is trained',
    'maybe she agrees to her e-mail',
    'can I share her e-mail only?',
    'yes, only after the holidays',
    'only the sales team agreed',
    'please delete her contact data',
    'ok, erase her e-mail',
    'the works council agreed to e-mail only',
    '',
  ])('“%s” tells of no consent', (text) => {
    expect(readAgreed(text)).toBeUndefined()
  })
})

describe('told in passing, it must be about a person’s data', () => {
  test.each([
    'Dana Smith agreed, but only her e-mail, not her phone',
    'Ida said ok but don’t give her number',
    'they agree we give their e-mail but not their phone number',
    'they agreed to share the company name only',
    'they only agree to share the company name',
    'contoso agrees to give the e-mail, no phone',
    'Dana Smith, the IT lead, agreed, but only her e-mail, not her phone',
    'they agreed to the phone number too now',
    'Dana agreed to e-mail only',
    'contoso teams: Dana said ok, but not her phone number',
    'Dana consented to e-mail, but not phone',
    'Dana agreed. E-mail only, no phone.',
    'Dana Smith, who leads IT there, says that she agrees that we give her e-mail address and her name to a partner, but she wants neither her phone number nor her title to be known',
  ])('“%s”', (text) => expect(tellsAgreed(text)).toBe(true))

  test.each([
    'they agreed to move e-mail next week',
    'fabrikam exchange: they agreed that only e-mail moves',
    'they agreed on the name of the team',
    'she agreed',
    'yes',
    'they are fine with e-mail, but not with Teams',
    'they said ok but the e-mail is not migrated yet',
    'they said ok but their phone number is not ported yet',
    'fine, but no phone before the contract is signed',
    'Proseware Teams: the customer is ok, no title or role changes, e-mail stays on-premises',
    'Fabrikam Teams: they said ok, but no phone yet, and e-mail first',
    'contoso agreed to e-mail in the cloud, but not to Teams',
    'the sponsor is fine with Teams phone, not with Zoom',
    'users can share their e-mail with guests, but not their phone',
    'IT agreed to the number of pilot users',
    'only the sales team agreed to the training',
    'nobody is trained, they have no phone number of the helpdesk',
    'ok, but the e-mail migration is only half done',
  ])('not “%s”', (text) => expect(tellsAgreed(text)).toBe(false))
})
