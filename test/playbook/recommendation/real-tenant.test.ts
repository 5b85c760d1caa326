import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** Duplicate/Invalid is “never used”: a tenant that is spoken of as real, or a domain that hangs elsewhere, is asked about. */

test.each([
  'Adatum Exchange: the second tenant is only for demos, here the users work, mails move in June',
  'Adatum Teams: the other tenant is a test tenant, this is the productive one',
  'Adatum Exchange: the domain adatum.com is still registered in another tenant',
  'Adatum Exchange: the domain hangs in the old tenant, support must release it',
  'Adatum SharePoint: double entry, but both are in use',
  'Adatum Intune: they have a demo tenant as well, but the real one goes live in May',
])('“%s”: will it be used?', (text) => {
  const { asks, next, strength } = recommend(prepared, { text })
  expect({ strength: strength === 'clear', asks, next: next?.id }).toEqual({
    strength: false,
    asks: true,
    next: 'line-future',
  })
})

test.each([
  'Adatum Exchange: this is a test tenant, the real one is adatum.onmicrosoft.com',
  'Adatum Exchange: duplicate, all users work in their other tenant',
  'Adatum Teams: demo tenant of a seller, nobody will ever use it',
  'Adatum Teams: created twice, the other entry is the real one',
])('“%s” is void', (text) => {
  const { ranked, asks } = recommend(prepared, { text })
  expect(ranked[0]!.status.id).toBe('duplicate-invalid')
  expect(asks).toBe(false)
})
