import type { Status } from '../../model.ts'

/** No Intent: the customer does not want the workload at any time. The account team is told and follows up. */
export const noIntent: readonly Status[] = [
  {
    id: 'competitive-solution',
    l1: 'No Intent',
    l2: 'Using Competitive Solution',
    definition: 'They will not use it at any time, because a product of a competitor does the job.',
    because: 'a competing product does the job',
    notFor:
      'Exchange hosted by somebody else (Microsoft product, so On-Premises), or a blocker behind the other product.',
    engage: 'Tell the account team: they make the case for the value.',
    requires: ['reason'],
    examples: [
      { text: 'All meetings run on Zoom, renewed for four years, and they are content with it.' },
      { text: 'They compared the cost and stay with the other vendor for device management.' },
      { text: 'A local provider runs Exchange for them and they see no reason to leave.', belongsTo: 'on-premises' },
      { text: 'They use Box only until our service has legal hold for it.', belongsTo: 'product-feature' },
    ],
    aliases: ['competitive solution', 'competitor', 'competition', 'using competitive solution', 'competitive'],
    source: 'l1l2l3-no-intent-using-competitive-solution',
  },
  {
    id: 'on-premises',
    l1: 'No Intent',
    l2: 'Using Microsoft On-Premises Solution',
    definition:
      "They will not use it at any time, because Microsoft's own server product stays, in their rooms or hosted by a third party.",
    because: "Microsoft's own on-premises product stays",
    notFor: 'Servers that stay because of the network, the law or fear of outages: name that blocker instead.',
    engage: 'Tell the account team: they make the case for the cloud.',
    requires: ['reason'],
    examples: [
      { text: 'The subscription was bought for its server licences; SharePoint 2019 stays.' },
      { text: 'A hoster runs Exchange for them and the contract was prolonged.' },
      { text: 'They would move but the lines to the sites are too thin.', belongsTo: 'it-infrastructure' },
      { text: 'The owners expect a better return from own servers.', belongsTo: 'executive-sponsorship' },
    ],
    aliases: [
      'on-premises',
      'on premises',
      'on-prem',
      'on prem',
      'onprem',
      'using microsoft on-premises solution',
      'server product',
    ],
    source: 'l1l2l3-no-intent-using-microsoft-on-premises-solution',
  },
  {
    id: 'executive-sponsorship',
    l1: 'No Intent',
    l2: 'Executive Sponsorship',
    definition:
      'They will not use it, because those who decide lack awareness, conviction or priority for it, or because of a business decision or a reorganisation.',
    because: 'those who decide are not aware, not convinced or have other priorities',
    notFor: 'A sponsor who wants it but has no budget of IT for it, or users who are not ready.',
    engage: 'Tell the account team: they win a business sponsor.',
    requires: ['reason'],
    examples: [
      { text: 'The board sees no benefit in the cloud and has other plans for the year.' },
      { text: 'A merger takes all attention, so the project was taken off the list.' },
      { text: 'The directories of both firms must be merged first.', belongsTo: 'it-infrastructure' },
      {
        text: 'An unexpected cost came up and the sponsor has no authority over the budget.',
        belongsTo: 'it-change-management',
      },
    ],
    aliases: ['executive sponsorship', 'executive', 'sponsorship', 'sponsor', 'exec sponsorship', 'no sponsor'],
    source: 'l1l2l3-no-intent-executive-sponsorship',
  },
]
