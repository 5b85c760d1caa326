import { story } from '../../support/story.ts'

const SILENT = ['FM', 'Contoso: nobody answers, 4 mails to the CIO, managed'] as const

story('several workloads as the answer to which one it is: the first is assessed, the others wait', [
  SILENT,
  ['FM', 'exchange, teams and sharepoint'],
  ['bot', 'Contoso · Exchange Online', 'You also named Microsoft Teams and SharePoint Online', 'Customer Unresponsive'],
  ['FM', 'keep'],
  ['FM presses', 'Assess Microsoft Teams next'],
  ['bot', 'Contoso · Microsoft Teams', '4 mails to the CIO', 'You also named SharePoint Online'],
])

describe.each(['all workloads', 'same for all workloads', 'for all their workloads', 'the whole tenant'])(
  '“%s”',
  (text) => {
    story('is asked about', [
      SILENT,
      ['FM', text],
      ['bot', 'Nothing was added', 'name the workloads', 'Customer Unresponsive'],
      ['bot never', 'Added to what you said'],
    ])
  },
)

story('beside a workload that is known, other words stay what they are', [
  ['FM', 'Contoso Teams: nobody is trained'],
  ['FM', 'exchange and sharepoint wait for licences'],
  ['bot never', 'Nothing was added: each entitlement'],
])
