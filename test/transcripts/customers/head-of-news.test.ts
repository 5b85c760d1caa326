import { story } from '../../support/story.ts'

story('a name that begins like a workload is asked for before its news is taken', [
  ['FM', 'Larkfield Teams: the proxy blocks it'],
  ['bot', 'Larkfield · Microsoft Teams'],
  ['FM', 'Exchange Foods SharePoint: no champion, 1 june'],
  [
    'bot',
    'Whose news is that? Nothing was added yet.',
    '[New customer: Exchange Foods]',
    '[Larkfield · Microsoft Teams]',
  ],
  ['FM', 'keep it'],
  ['kept', 0],
  ['FM presses old', 'New customer: Exchange Foods', 1],
  ['bot', 'Exchange Foods · SharePoint Online', 'Blocked › Adoption Readiness', '2026-06-01'],
  ['bot never', 'Exchange Online', 'proxy'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept', 'Exchange Foods · SharePoint Online'],
  ['bot never', 'Larkfield'],
])

story('the name before the colon may be typed in answer, or be the open customer’s after all', [
  ['FM', 'Larkfield Teams: the proxy blocks it'],
  ['FM', 'consolidated teams: nobody is trained, ready this friday'],
  ['bot', 'Whose news is that?', '[New customer: Consolidated]', '[Larkfield · Microsoft Teams]'],
  ['FM', 'consolidated'],
  ['bot', 'Consolidated · Microsoft Teams', 'Blocked › Adoption Readiness'],
  ['FM', 'best teams: legal forbids it'],
  ['bot', 'Whose news is that?', '[New customer: Best]'],
  ['FM presses', 'Consolidated · Microsoft Teams'],
  ['bot', 'Consolidated · Microsoft Teams', 'Added to what you said before.'],
])

story('words of counting and of every day before a workload and a colon are asked for as well', [
  ['FM', 'Tolbrook Teams: the proxy blocks it'],
  ['FM', 'fourth teams: nobody is trained 6 weeks from now'],
  ['bot', 'Whose news is that?', '[New customer: Fourth]'],
  ['FM', 'target sharepoint: nobody is trained'],
  ['bot', 'Whose news is that?', '[New customer: Target]'],
])

story('right behind a keep, a name that begins like a workload is a new name, and not the customer kept last', [
  ['FM', 'Larkfield Teams: the proxy blocks it, 1 june'],
  ['FM', 'keep it'],
  ['FM', 'Windows Harbour Teams: no champion, 1 june'],
  ['bot', 'Windows Harbour · Microsoft Teams', 'Blocked › Adoption Readiness'],
  ['bot never', 'Larkfield', 'two workloads'],
  ['FM', 'Edge Mills SharePoint: nobody is trained'],
  ['bot', 'Whose news is that?', '[New customer: Edge Mills]'],
  ['FM presses', 'New customer: Edge Mills'],
  ['bot', 'Edge Mills · SharePoint Online'],
  ['bot never', 'no champion'],
])

story('labels, topics and the open customer’s own names before a colon ask nothing', [
  ['FM', 'Larkfield Teams: the proxy blocks it'],
  ['FM', 'Teams update: nobody is trained'],
  ['bot never', 'Whose news is that?'],
  ['FM', 'Teams adoption: they have no champion'],
  ['bot never', 'Whose news is that?'],
  ['FM', 'the problem: nobody is trained'],
  ['bot never', 'Whose news is that?'],
  ['FM', 'Larkfield field Teams: nobody there is trained'],
  ['bot never', 'Whose news is that?'],
  ['FM', 'now teams: nobody is trained'],
  ['bot never', 'Whose news is that?'],
])
