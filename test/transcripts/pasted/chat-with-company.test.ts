import { story } from '../../support/story.ts'

story('who writes in a pasted chat may name the customer behind their own name', [
  [
    'FM',
    '[Yesterday 14:02] Jim Baker (Larkfield): nobody here is trained for Teams yet\n[Yesterday 14:05] Alex Wilber: when does it start?\n[Yesterday 14:06] Jim Baker (Larkfield): in may, on the 12th',
  ],
  ['bot', 'Larkfield · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('guests and people of two companies name nobody', [
  [
    'FM',
    '[Yesterday 14:02] Jim Baker (Guest): nobody here is trained for Teams yet\n[Yesterday 14:05] Alex Wilber: ok',
  ],
  ['bot', 'Microsoft Teams'],
  ['bot never', 'Guest'],
  [
    'FM',
    '[Yesterday 15:02] Jim Baker (Larkfield): the proxy blocks Intune\n[Yesterday 15:05] Mia Cole (Tolbrook): same here',
  ],
  ['bot never', 'Larkfield ·', 'Tolbrook ·'],
])
