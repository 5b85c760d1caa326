import type { Status } from '../../model.ts'

/** In Progress: the intent is declared and work is going on or planned. Always with a target date. */
export const inProgress: readonly Status[] = [
  {
    id: 'technical-onboarding',
    l1: 'In Progress',
    l2: 'Technical Onboarding and Deployment',
    definition:
      'The intent is declared and infrastructure and workload are being prepared. Ends when the workload can be used. Also when they deploy later, without FastTrack, or with any partner.',
    because: 'they intend to deploy and the set-up is planned or under way',
    notFor: 'A workload that can already be used. Declining help from FastTrack is no lack of intent.',
    engage: 'You, with an engineer or the partner who deploys.',
    requires: ['target-date'],
    examples: [
      { text: 'The admins enrol a first group of laptops this sprint.' },
      { text: 'They will begin with Teams as soon as Exchange is finished, in autumn.' },
      { text: 'They deploy by themselves and do not need us.' },
      { text: 'Everything works and mailboxes are being moved in batches.', belongsTo: 'migration' },
      { text: 'They want to begin but the firewall cannot cope.', belongsTo: 'it-infrastructure' },
    ],
    aliases: ['onboarding', 'technical onboarding', 'deployment', 'technical onboarding and deployment', 'deploying'],
    source: 'l1l2l3-in-progress-technical-onboarding-deployment',
  },
  {
    id: 'migration',
    l1: 'In Progress',
    l2: 'Migration',
    definition:
      'The workload can be used, and data such as mail, files, sites or virtual machines is being moved to it.',
    because: 'data is being moved or is to be moved',
    notFor: 'Preparation before the workload can be used, or raising use once everything has been moved.',
    engage: 'You, with an engineer or the partner who migrates.',
    requires: ['target-date'],
    examples: [
      { text: 'Home drives go to OneDrive department by department; half are done.' },
      { text: 'The service is switched on; next come the public folders.' },
      { text: 'All mailboxes are moved, now people should use the calendar sharing.', belongsTo: 'user-adoption' },
      { text: 'The migration waits for more bandwidth.', belongsTo: 'it-infrastructure' },
    ],
    aliases: ['migration', 'migrating', 'data move'],
    source: 'l1l2l3-in-progress-migration',
  },
  {
    id: 'user-adoption',
    l1: 'In Progress',
    l2: 'Solution or User Adoption',
    definition:
      'The workload can be used, nothing is left to move, and the work is raising its use, for instance when less than a tenth of the seats are active.',
    because: 'the work is to raise its use',
    notFor: 'Users whose lack of training stops the go-live: that is Blocked › Adoption Readiness.',
    engage: 'You, with the adoption owner and the champions of the customer.',
    requires: ['target-date'],
    examples: [
      { text: 'Teams is open for all; champions run weekly sessions and use goes up.' },
      { text: 'No data to move, 7 % active, a campaign starts on Monday.' },
      { text: 'They will not open it for anybody before people are trained.', belongsTo: 'adoption-readiness' },
      { text: 'Use is low because file shares are still being copied.', belongsTo: 'migration' },
    ],
    aliases: ['user adoption', 'solution adoption', 'solution or user adoption', 'consumption', 'raising use'],
    source: 'l1l2l3-in-progress-solution-or-user-adoption',
  },
]
