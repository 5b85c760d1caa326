import { story } from '../../support/story.ts'

story('slips of typing that can mean nothing else are mended in the note', [
  ['FM', 'contoso sharepoint: blocked, teh proxy at the plant drops uploads untill the netwrok is replaced'],
  ['bot', /Note: .*the proxy at the plant drops uploads until the network is replaced/],
])

story('a family name is no slip', [
  ['FM', 'contoso sharepoint: blocked, the firewall drops uploads and only Teh Wei can change it'],
  ['bot never', /Note: .*\bThe Wei\b/],
])

story('small words in the name of a product stay small', [
  ['FM', 'contoso teams: they stay on workplace by facebook for good, it does the job'],
  ['bot', 'they stay on Workplace by Facebook for good'],
])

story('an aside loses its filler', [
  [
    'FM',
    'contoso teams: they stay on workplace by facebook (well it ends in 2027 and then comes slack), no need for teams',
  ],
  ['bot', /Note: .*\(it ends in 2027/],
  ['bot never', '(well'],
])

story('that they want it, is said once', [
  ['FM', 'contoso exchange: the regulator forbids it, they want it tho'],
  ['bot', 'Blocked › Legal/Regulatory', /blocked because the regulator forbids it\./],
])
