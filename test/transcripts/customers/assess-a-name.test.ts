import { story } from '../../support/story.ts'

story('a name that is typed in a hurry behind “assess” gets its capitals', [
  ['FM', 'assess quarry stone'],
  ['bot', 'Customer: Quarry Stone'],
])
