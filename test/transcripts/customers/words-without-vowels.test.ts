import { story } from '../../support/story.ts'

story('A workload without its vowels is a workload, and the messages behind it keep their customer', [
  ['FM', 'Alpine tms no1 trnd. 30/6'],
  ['bot', 'Alpine · Microsoft Teams', 'Blocked › Adoption Readiness', '2026-06-30', 'no one is trained'],
  ['FM', 'Alpine EXO mig 40% tgt 15/5'],
  ['bot', 'Alpine · Exchange Online'],
  ['FM', 'alpine odb usrs not trnd'],
  ['bot', 'Alpine · OneDrive for Business', 'Blocked › Adoption Readiness', 'users are not trained'],
  ['FM', 'alpine shrpt: the firewall blocks it'],
  ['bot', 'Alpine · SharePoint Online', 'Blocked › Customer IT Infrastructure'],
])

for (const said of [
  'Alpine TMS no1 trnd. 30/6',
  'Alpine Tms usrs not trnd',
  'alpine: tms usrs not trnd',
  'alpine tms - no one is trained',
]) {
  story(`“${said}” is news of Alpine's Teams`, [
    ['FM', said],
    ['bot', 'Alpine · Microsoft Teams', 'Adoption Readiness'],
  ])
}

story('A system of the customer’s own is not Teams', [
  ['FM', 'Alpine SharePoint: their tms is not certified for it'],
  ['bot', 'Alpine · SharePoint Online', 'Blocked › App Compatibility', 'their tms'],
])

story('A name in capitals stays a name', [
  ['FM', 'Alpine TMS Exchange: the firewall blocks it'],
  ['bot', 'Alpine TMS · Exchange Online'],
])

story('A list is asked for with the same words', [
  ['FM', 'alpine tms: nobody is trained, 30 june'],
  ['FM', 'keep it'],
  ['FM', 'status alpine tms'],
  ['bot', '1–1 of 1', 'Alpine · Microsoft Teams'],
])
