import { story } from '../../support/story.ts'

story('the workload behind the name and before the colon counts, whatever topics follow', [
  ['FM', "Larkfield Edge: intranet needs IE mode, their app vendor won't certify"],
  ['bot', 'Larkfield · Edge', 'Blocked › App Compatibility'],
  ['bot never', 'SharePoint Online'],
])

story('“Office” before the colon is Microsoft 365 Apps, and no part of the name', [
  ['FM', 'Larkfield Office: macros in excel break with 64 bit'],
  ['bot', 'Larkfield · Microsoft 365 Apps', 'Blocked › App Compatibility'],
  ['bot never', 'Larkfield Office'],
])

story('the same where another workload is named behind it', [
  ['FM', 'Larkfield Office: partner sold licences, only deploys Exchange, not the rest'],
  ['bot', 'Larkfield · Microsoft 365 Apps', 'Blocked › Partner Engagement'],
  ['bot never', 'Larkfield Office'],
])

for (const [text, about] of [
  ['Home Office: nobody is trained for Teams', 'Home Office · Microsoft Teams'],
  ['Larkfield Office has no champion for Teams', 'Larkfield Office · Microsoft Teams'],
  ['Larkfield Office Teams: nobody is trained', 'Larkfield Office · Microsoft Teams'],
] as const)
  story(`an office that is a customer stays one: ${text}`, [
    ['FM', text],
    ['bot', about],
  ])
