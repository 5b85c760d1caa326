import { story } from '../../support/story.ts'

story('the board looks elsewhere', [
  ['FM', 'Margie Travel Viva Engage: the board sees no value in it, has other priorities and will not do it'],
  ['bot', 'No Intent › Executive Sponsorship'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Margie Travel'],
  ['kept', 1],
])
