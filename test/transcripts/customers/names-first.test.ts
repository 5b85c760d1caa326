import { story } from '../../support/story.ts'

story('the first words of a call name customer and workloads, and each waits for its words', [
  ['FM', 'on a call w fabrikam now, exchange and sharepoint'],
  ['bot', 'Fabrikam · Exchange Online', 'You also named SharePoint Online'],
  ['FM', 'sharepoint they r stuck, the vpn is broken and must be replaced'],
  ['bot', 'Fabrikam · SharePoint Online', 'You also named Exchange Online', 'IT Infrastructure'],
  ['bot never', 'not kept yet', 'on a call'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', '[Assess Exchange Online next]'],
  ['FM presses', 'Assess Exchange Online next'],
  ['bot', 'Fabrikam · Exchange Online', '( ) '],
  ['bot never', 'vpn'],
])

story('what was said of the wrong workload goes with the right one, and the wrong one waits', [
  ['FM', 'on a call w fabrikam now, exchange and sharepoint'],
  ['FM', 'sharepoint they r stuck, the vpn is too slow'],
  ['FM', 'no wait that was exchange'],
  ['bot', 'Fabrikam · Exchange Online', 'IT Infrastructure', 'You also named SharePoint Online'],
  ['bot never', /Note:.*SharePoint/],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM presses', 'Assess SharePoint Online next'],
  ['bot', 'Fabrikam · SharePoint Online', '( ) '],
])

story('a sentence about both keeps both, whichever comes first', [
  ['FM', 'Contoso Teams and SharePoint: they want both, but nobody is trained and there is no champion'],
  ['FM', 'workload is SharePoint'],
  ['bot', 'Contoso · SharePoint Online'],
])

story('news of another workload leaves what was said of the one before alone', [
  ['FM', 'Fabrikam Exchange: mailboxes are moving until 20 May. They want SharePoint too.'],
  ['FM', 'intune waits for the new admin, nobody has the skills'],
  ['bot', 'Fabrikam · Intune', 'Fabrikam · Exchange Online is not kept yet'],
])
