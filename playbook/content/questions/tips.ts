import type { Choice, Evidence, Question, StatusId, WorkloadId } from '../../model.ts'

interface Tip {
  readonly id: string
  /** No page asks it: it follows from what the pages say of the L2. */
  readonly isOurs?: true
  readonly text: string
  /** [what a yes says, what a no says] */
  readonly says: readonly [string, string]
  readonly labels?: readonly [string, string]
  readonly yes?: Evidence
  readonly no?: Evidence
  readonly workloads?: readonly WorkloadId[]
}

/**
 * The playbook's tip questions of one L2, with those that we ask besides. The choice `yes` speaks for the L2 and `no` against it unless the tip says
 * otherwise; a single tip is good evidence but does not decide against several others. Where the labels are a Yes and
 * a No, the Yes always stands first.
 */
function tipsOf(status: StatusId, source: string, tips: readonly Tip[]): Question[] {
  return tips.map((tip) => ({
    id: tip.id,
    kind: 'tip' as const,
    tipOf: status,
    text: tip.text,
    why: tip.isOurs
      ? 'The answer tells whether this L2 is true.'
      : 'A tip question of the playbook that confirms this L2.',
    choices: yesFirst([
      { id: 'yes', label: tip.labels?.[0] ?? 'Yes', says: tip.says[0], evidence: tip.yes ?? { [status]: 2.5 } },
      { id: 'no', label: tip.labels?.[1] ?? 'No', says: tip.says[1], evidence: tip.no ?? { [status]: -2 } },
    ]),
    ...(tip.workloads ? { workloads: tip.workloads } : {}),
    source: tip.isOurs ? null : source,
  }))
}

function yesFirst(choices: readonly Choice[]): readonly Choice[] {
  return [...choices].sort((a, b) => Number(/^Yes\b/.test(b.label)) - Number(/^Yes\b/.test(a.label)))
}

export const tips: readonly Question[] = [
  ...tipsOf('adoption-readiness', 'l1l2l3-blocked-adoption-readiness', [
    {
      id: 'tip-education-plan',
      text: 'What are the plans for educating users?',
      labels: ['None, or none they would start with', 'A plan exists and is carried out'],
      says: ['there is no plan for educating users', 'users are being educated'],
      no: { 'adoption-readiness': -2, 'user-adoption': 0.5 },
    },
    {
      id: 'tip-departments',
      text: 'Are some departments hit harder than others?',
      labels: ['Yes, and nobody prepared them', 'No, or they are prepared'],
      says: ['some departments are hit hard and not prepared', 'all departments are prepared'],
    },
    {
      id: 'tip-culture',
      text: 'Must the culture change, and is there an adoption plan for it?',
      labels: ['It must, and there is no plan', 'No, or the plan is there'],
      says: ['the culture must change and there is no adoption plan', 'the culture is no obstacle'],
    },
  ]),
  ...tipsOf('it-change-management', 'l1l2l3-blocked-it-change-management-resourcing', [
    {
      id: 'tip-it-capacity',
      text: 'Does IT have the people and the budget for it?',
      labels: ['No', 'Yes'],
      says: ['IT lacks people or budget', 'IT has people and budget'],
    },
    {
      id: 'tip-it-skills',
      text: 'Does IT have the skills, or was a partner considered?',
      labels: ['Skills lack, no partner considered', 'Skills are there, or a partner brings them'],
      says: ['IT lacks the skills', 'the skills are there'],
    },
    {
      id: 'tip-helpdesk',
      text: 'Is the helpdesk ready for the cloud?',
      labels: ['No', 'Yes'],
      says: ['the helpdesk is not ready for the cloud', 'the helpdesk is ready'],
    },
    {
      id: 'tip-frequent-updates',
      text: 'Can their processes manage frequent updates together with their internal software?',
      labels: ['No', 'Yes'],
      says: [
        'their processes cannot manage frequent updates together with their internal software',
        'their processes manage updates',
      ],
    },
    {
      id: 'tip-allow-list',
      text: 'Do they fear that IP allow lists go stale?',
      says: ['nobody can keep the allow lists up to date', 'the allow lists are no worry'],
    },
  ]),
  ...tipsOf('it-infrastructure', 'l1l2l3-blocked-customer-it-infrastructure-remediation', [
    {
      id: 'tip-devices',
      text: 'Is setting up desktops or devices the trouble?',
      says: ['setting up desktops or devices is the trouble', 'devices are no trouble'],
    },
    {
      id: 'tip-connection',
      text: 'Do network devices, bandwidth, VPN or firewall hold it up?',
      says: ['network, bandwidth, VPN or firewall hold it up', 'the network is no trouble'],
    },
    {
      id: 'tip-upgrade-before-migration',
      text: 'Must servers be upgraded before the migration?',
      workloads: ['exchange', 'sharepoint'],
      says: ['servers must be upgraded before the migration', 'no server has to be upgraded'],
    },
    {
      id: 'tip-windows-image',
      text: 'Do they wait for the Windows image, packaging or update channel?',
      workloads: ['m365-apps', 'windows'],
      says: ['they wait for the Windows image or packaging', 'image and packaging are ready'],
    },
    {
      id: 'tip-exchange-first',
      text: 'Do they wait for Exchange first?',
      workloads: ['teams'],
      says: ['Exchange has to come first', 'Exchange does not hold it up'],
      yes: { 'it-infrastructure': 1.5, 'technical-onboarding': 1.5 },
    },
  ]),
  ...tipsOf('legal-regulatory', 'l1l2l3-blocked-legal-regulatory', [
    {
      id: 'tip-legislation',
      text: 'Does legislation forbid it?',
      says: ['legislation forbids it', 'no legislation forbids it'],
    },
    {
      id: 'tip-industry-law',
      text: 'Do rules such as HIPAA apply, with an approval missing?',
      says: ['an approval under a law is missing', 'no approval is missing'],
    },
    {
      id: 'tip-trust-center-legal',
      text: 'Have their lawyers reviewed Trust Center and Service Trust Portal?',
      labels: ['No, or it did not settle it', 'Yes, and it settled it'],
      says: ['their lawyers have not settled it', 'their lawyers are content'],
      yes: { 'legal-regulatory': 1.5 },
    },
  ]),
  ...tipsOf('security-privacy', 'l1l2l3-blocked-security-privacy-non-product-feature', [
    {
      id: 'tip-security-officer',
      text: 'Is the security officer the one who holds it up?',
      says: ['the security officer holds it up', 'the security officer agrees'],
    },
    {
      id: 'tip-security-documents',
      text: 'Would Trust Center, Service Trust Portal or admin reports settle it?',
      says: ['documents could settle their worry', 'documents would not settle it'],
      yes: { 'security-privacy': 2 },
      no: { 'security-privacy': -1, 'product-feature': 0.5 },
    },
    {
      id: 'tip-cloud-identity',
      text: 'Are passwords or identities in the cloud the worry?',
      workloads: ['entra-id', 'intune', 'exchange'],
      says: ['passwords or identities in the cloud worry them', 'identities in the cloud are no worry'],
    },
    {
      id: 'tip-outside-sharing',
      text: 'Is sharing with people outside the worry?',
      workloads: ['sharepoint', 'onedrive', 'teams'],
      says: ['sharing outside worries them', 'sharing outside is no worry'],
    },
    {
      id: 'tip-worrying-workloads',
      text: 'Which workloads worry them, and why?',
      labels: ['They name some, and the reason', 'None that they name'],
      says: ['they name the workloads that worry them, and why', 'no workload worries them'],
      yes: { 'security-privacy': 2 },
      no: { 'security-privacy': -1.5 },
    },
  ]),
  ...tipsOf('product-feature', 'l1l2l3-blocked-product-feature-capability', [
    {
      id: 'tip-needed-function',
      text: 'Can they name the function that is missing and what that costs them?',
      says: ['a named function is missing', 'no function is missing'],
    },
    {
      id: 'tip-onelist',
      text: 'Is it on OneList, or has GetHelp answered?',
      says: ['it is with OneList or GetHelp', 'nothing was reported'],
      yes: { 'product-feature': 2.5 },
      no: { 'product-feature': -0.5 },
    },
    {
      id: 'tip-workaround',
      text: 'Is there a workaround that they accept?',
      labels: ['No', 'Yes'],
      says: ['no workaround is accepted', 'a workaround is accepted'],
      yes: { 'product-feature': 1.5 },
      no: { 'product-feature': -1.5 },
    },
    {
      id: 'tip-competitors-have-it',
      text: 'Do products of competitors have it?',
      says: ['products of competitors have the function', 'products of competitors lack it, too'],
      yes: { 'product-feature': 1.5 },
      no: { 'product-feature': -0.5 },
    },
    {
      id: 'tip-managed-apps',
      text: 'Which apps are to be managed with Intune?',
      labels: ['Some that it cannot manage', 'Only some that it can manage'],
      workloads: ['intune'],
      says: ['apps that Intune cannot manage are needed', 'Intune can manage their apps'],
    },
  ]),
  ...tipsOf('service-reliability', 'l1l2l3-blocked-service-reliability', [
    {
      id: 'tip-outage-history',
      isOurs: true,
      text: 'Do outages or slowness they saw make them hesitate?',
      says: ['outages or slowness made them hesitate', 'they saw no outage'],
    },
    {
      id: 'tip-backup',
      text: 'Do they doubt backup and recovery in the cloud?',
      says: ['they doubt backup and recovery', 'backup and recovery are no doubt'],
    },
    {
      id: 'tip-transparency-center',
      text: 'Do they know the Transparency Center and the service health history?',
      labels: ['No, or it did not convince them', 'Yes, and it convinced them'],
      says: ['the service history has not convinced them', 'the service history convinced them'],
      yes: { 'service-reliability': 1.5 },
    },
    {
      id: 'tip-voice-resilience',
      text: 'Do they say that their own telephony survives more?',
      workloads: ['teams-phone', 'teams'],
      says: ['they say that their own telephony survives more', 'telephony is no doubt'],
    },
    {
      id: 'tip-reliability-judged',
      text: 'How do they judge reliability?',
      labels: ['By outages or slowness that they saw or fear', 'By figures, which satisfy them'],
      says: ['they judge reliability by outages or slowness', 'the figures on reliability satisfy them'],
      yes: { 'service-reliability': 2 },
      no: { 'service-reliability': -1.5 },
    },
    {
      id: 'tip-own-or-cloud-mail',
      text: 'Do they hold own servers to be more reliable than cloud mail?',
      workloads: ['exchange'],
      says: [
        'they hold own servers to be more reliable than cloud mail',
        'they trust cloud mail as much as own servers',
      ],
      yes: { 'service-reliability': 2, 'on-premises': 0.5 },
      no: { 'service-reliability': -1 },
    },
  ]),
  ...tipsOf('app-compatibility', 'l1l2l3-blocked-app-compatibility', [
    {
      id: 'tip-tested-apps',
      text: 'Was it tested with their other applications, and one failed?',
      labels: ['One failed', 'They all work'],
      says: ['one of their applications failed the test', 'their applications work'],
    },
    {
      id: 'tip-app-identity',
      text: 'Is it a matter of identity, such as a different UPN?',
      says: ['the application needs another identity', 'identity is no matter'],
      yes: { 'app-compatibility': 1.5, 'it-infrastructure': 1 },
      no: { 'app-compatibility': -0.5 },
    },
    {
      id: 'tip-office-addins',
      text: 'Do Outlook, Excel or Word add-ins or formulas fail?',
      workloads: ['m365-apps'],
      says: ['Office add-ins or formulas fail', 'Office add-ins work'],
    },
    {
      id: 'tip-sharepoint-addins',
      text: 'Do custom add-ins fail in SharePoint Online?',
      workloads: ['sharepoint'],
      says: ['custom SharePoint add-ins fail', 'SharePoint add-ins work'],
    },
  ]),
  ...tipsOf('partner-engagement', 'l1l2l3-blocked-partner-engagement', [
    {
      id: 'tip-partner-skills',
      text: 'Does the partner have the skills for this workload?',
      labels: ['No', 'Yes'],
      says: ['the partner lacks the skills', 'the partner has the skills'],
    },
    {
      id: 'tip-finding-partner',
      text: 'Is finding or contracting a partner the trouble?',
      says: ['they have trouble finding or contracting a partner', 'they have a contracted partner'],
    },
    {
      id: 'tip-partner-answers',
      text: 'Does the partner answer you and get on with the customer?',
      labels: ['No', 'Yes'],
      says: ['the partner does not answer or does not get on with them', 'the partner works with them'],
    },
  ]),
  ...tipsOf('billing-licensing', 'l1l2l3-blocked-billing-licensing-subscription', [
    {
      id: 'tip-right-platform',
      text: 'Did they buy the right platform, such as the government cloud?',
      labels: ['No', 'Yes'],
      says: ['they bought the wrong platform', 'the platform is right'],
    },
    {
      id: 'tip-licence-move',
      text: 'Are they changing tenants, or are licences moving?',
      says: ['licences or tenants are moving', 'no licences are moving'],
    },
    {
      id: 'tip-agreement',
      text: 'Is an agreement or its booking as capital expense stalled?',
      says: ['the agreement or its booking is stalled', 'the agreement stands'],
    },
    {
      id: 'tip-higher-plan',
      text: 'Do they ask for features outside their plan (E1, E3, E5)?',
      says: ['they need features of a higher plan', 'their plan has what they need'],
    },
    {
      id: 'tip-voice-add-on',
      text: 'Do they need an add-on for calls?',
      workloads: ['teams-phone', 'teams'],
      says: ['the add-on for calls is missing', 'no add-on is missing'],
    },
    {
      id: 'tip-mfa-billing',
      text: 'Is it unclear how MFA is billed?',
      workloads: ['entra-id'],
      says: ['it is unclear how MFA is billed', 'the billing of MFA is clear'],
    },
  ]),
  ...tipsOf('executive-sponsorship', 'l1l2l3-no-intent-executive-sponsorship', [
    {
      id: 'tip-value-seen',
      text: 'Do those who decide see the value?',
      labels: ['No', 'Yes'],
      says: ['those who decide do not see the value', 'those who decide see the value'],
    },
    {
      id: 'tip-business-sponsor',
      text: 'Is a business stakeholder identified who stands for it?',
      labels: ['No', 'Yes'],
      says: ['no business stakeholder stands for it', 'a business stakeholder stands for it'],
      yes: { 'executive-sponsorship': 2 },
    },
    {
      id: 'tip-unexpected-cost',
      text: 'Did an unexpected cost come up?',
      says: ['an unexpected cost came up', 'no unexpected cost came up'],
      yes: { 'it-change-management': 1.5, 'executive-sponsorship': 0.5 },
      no: { 'it-change-management': -0.5 },
    },
    {
      id: 'tip-business-drivers',
      text: 'Which business drivers speak for it?',
      labels: ['None that convinces those who decide', 'They name them'],
      says: ['no business driver convinces those who decide', 'they name business drivers for it'],
      yes: { 'executive-sponsorship': 2 },
      no: { 'executive-sponsorship': -1.5 },
    },
  ]),
  ...tipsOf('competitive-solution', 'l1l2l3-no-intent-using-competitive-solution', [
    {
      id: 'tip-similar-service',
      text: 'Does a similar service of another vendor do the same job?',
      says: ['a similar service of another vendor does the job', 'no other vendor does the job'],
    },
    {
      id: 'tip-stays-for-good',
      isOurs: true,
      text: 'Would they stay with it even if every obstacle were gone?',
      says: ['they would stay with it in any case', 'they would leave it if an obstacle went away'],
      yes: { 'competitive-solution': 2, 'on-premises': 1 },
      no: { 'competitive-solution': -2, 'on-premises': -1 },
    },
  ]),
  ...tipsOf('on-premises', 'l1l2l3-no-intent-using-microsoft-on-premises-solution', [
    {
      id: 'tip-server-is-the-reason',
      text: 'Is the server product itself the reason, rather than a blocker elsewhere?',
      labels: ['The server product itself', 'A blocker elsewhere'],
      says: ['the server product itself is the reason', 'a blocker elsewhere keeps them there'],
      no: { 'on-premises': -2.5 },
    },
    {
      id: 'tip-server-rights',
      isOurs: true,
      text: 'Was it bought for the server licences only?',
      says: ['it was bought for the server licences only', 'it was bought to be used in the cloud'],
    },
  ]),
  ...tipsOf('technical-onboarding', 'l1l2l3-in-progress-technical-onboarding-deployment', [
    {
      id: 'tip-usable',
      isOurs: true,
      text: 'Can users work with it today?',
      labels: ['No, it is being prepared', 'Yes'],
      says: ['it is being prepared and cannot be used', 'users can work with it'],
      no: { 'technical-onboarding': -2.5, migration: 1, 'user-adoption': 1 },
    },
    {
      id: 'tip-deploy-date',
      isOurs: true,
      text: 'Is there a date on which they deploy, with or without FastTrack?',
      says: ['they have a date for the deployment', 'no date is set'],
      yes: { 'technical-onboarding': 2 },
      no: { 'technical-onboarding': -1 },
    },
  ]),
  ...tipsOf('migration', 'l1l2l3-in-progress-migration', [
    {
      id: 'tip-data-left',
      isOurs: true,
      text: 'Is data left to be moved?',
      says: ['data is left to be moved', 'no data is left to be moved'],
      no: { migration: -3, 'user-adoption': 1 },
    },
  ]),
  ...tipsOf('user-adoption', 'l1l2l3-in-progress-solution-or-user-adoption', [
    {
      id: 'tip-low-use',
      isOurs: true,
      text: 'Can it be used, but fewer than a tenth are active?',
      says: ['it can be used, but few are active', 'use is not the matter'],
    },
    {
      id: 'tip-campaign',
      isOurs: true,
      text: 'Are trainings, champions or campaigns running?',
      says: ['trainings, champions or campaigns are running', 'no campaign is running'],
    },
  ]),
  ...tipsOf('customer-unresponsive', 'l1l2l3-status-unknown-customer-unresponsive', [
    {
      id: 'tip-several-attempts',
      text: 'Is the intent unknown because several attempts through several channels got no answer?',
      says: ['several attempts through several channels got no answer', 'there were answers, or few attempts'],
    },
  ]),
  ...tipsOf('new-subscription', 'l1l2l3-status-unknown-new-subscription-or-workload', [
    {
      id: 'tip-not-asked',
      text: 'Is the intent for this one subscription or workload not asked yet?',
      says: ['the intent for this one has not been asked', 'the intent has been asked'],
    },
  ]),
  ...tipsOf('duplicate-invalid', 'l1l2l3-duplicate-invalid', [
    {
      id: 'tip-tenant-used',
      text: 'Will the tenant be used?',
      labels: ['No, never', 'Yes'],
      says: ['the tenant will never be used', 'the tenant will be used'],
      yes: { 'duplicate-invalid': 3 },
    },
    {
      id: 'tip-fraud-or-overage',
      text: 'Is it flagged as fraudulent, an overage, or are all licences gone for good?',
      says: ['the tenant is fraudulent, an overage or empty for good', 'licences and tenant are in order'],
      yes: { 'duplicate-invalid': 3 },
    },
  ]),
]
