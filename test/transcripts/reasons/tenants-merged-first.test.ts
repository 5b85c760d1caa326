import { story } from '../../support/story.ts'

describe.each(['adatum yammer merge with other tenant first', 'adatum teams: other tenant is merged first'])(
  '“%s”',
  (text) => {
    story('is no duplicate for sure: it is asked', [
      ['FM', text],
      ['bot', /Does the customer want to use it\?|What stands in the way\?/],
    ])
  },
)

describe.each([
  'adatum teams: duplicate tenant',
  'adatum teams: tenant was merged into another one and is void',
  'adatum teams: duplicate tenant, it was created before they merged',
])('“%s”', (text) => {
  story('is one', [
    ['FM', text],
    ['bot', 'Duplicate/Invalid', '[Keep this status]'],
  ])
})
