import { story } from '../support/story.ts'

story('a tenant twice', [
  ['FM', 'Blue Yonder Exchange: duplicate tenant, created twice by mistake, this one is empty and never used'],
  ['bot', 'Duplicate/Invalid'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Blue Yonder'],
  ['kept', 1],
])
