import { readCommand } from '../../../dialogs/commands/commands.ts'
import { prepared } from '../../support/story.ts'

/** Commands, in the words that people use, and what each is read as. */
const commands: readonly (readonly [string, string])[] = [
  ['hi', 'greet'],
  ['Good morning!', 'greet'],
  ['help', 'help'],
  ['?', 'help'],
  ['who are you?', 'who'],
  ['are you a bot', 'who'],
  ['thanks', 'thanks'],
  ['Thank you very much!', 'thanks'],
  ['ok', 'thanks'],
  ['new', 'new'],
  ['next customer', 'new'],
  ['start over', 'restart'],
  ['resume', 'resume'],
  ['cancel', 'cancel'],
  ['forget it', 'cancel'],
  ['delete that', 'delete'],
  ['remove this status', 'delete'],
  ['undo', 'undo'],
  ['take that back', 'undo'],
  ['back', 'back'],
  ['answers', 'answers'],
  ['what did I say?', 'said'],
  ['keep it', 'keep'],
  ['keep this status', 'keep'],
  ['Please save it.', 'keep'],
  ['overrides', 'overrides'],
  ['assess', 'assess '],
  ['assess contoso teams', 'assess contoso teams'],
  ['/assess Contoso', 'assess Contoso'],
  ['assess Contoso Teams: nobody is trained', 'assess Contoso Teams: nobody is trained'],
  ['wat can u do?', 'help'],
  ['what do you do for me', 'help'],
  ['who r u', 'who'],
  ['pls show me all blocked', 'status blocked'],
  ['hows tailwind doing', 'status tailwind'],
  ['Tailwind teams status?', 'status Tailwind teams'],
  ['what is the tailwind status', 'status tailwind'],
  ['teams status', 'status teams'],
  ['what is L1 status?', 'define l1'],
  ['shift the target date of tailwind to 3 March', 'change date tailwind: 3 March'],
  ['tailwind teams: new unblock date 3 May', 'change date tailwind teams: 3 May'],
  ['Tailwind target date is now 3 May', 'change date Tailwind: 3 May'],
  ["push tailwind's deadline by two weeks", 'change date tailwind: two weeks'],
  ['move tailwind intune to mid June', 'change date tailwind intune: mid June'],
  ['Wingtip unblock date is not known', 'change date Wingtip: not known'],
  ['tailwind note: They wait for the works council.', 'change note tailwind: They wait for the works council.'],
  ['replace the note for Wingtip with: No budget.', 'change note Wingtip: No budget.'],
  ['status', 'status '],
  ['status contoso', 'status contoso'],
  ['status of Contoso Teams?', 'status Contoso Teams'],
  ['status blocked', 'status blocked'],
  ['status unknown', 'status unknown'],
  ['my statuses', 'status '],
  ['show me all blocked', 'status blocked'],
  ['list blocked', 'status blocked'],
  ['list intune', 'status intune'],
  ['show all statuses', 'status '],
  ['show my contoso statuses', 'status contoso'],
  ['which customers are blocked?', 'status blocked'],
  ['list no intent', 'status no intent'],
  ['list', 'status '],
  ['history contoso teams', 'history contoso teams'],
  ['wrong customer', 'names  '],
  ['that’s the wrong customer', 'names  '],
  ['change workload', 'names  '],
  ['the customer is wrong', 'names  '],
  ['customer is Tailwind', 'names Tailwind '],
  ['actually the name is Tailwind & Partner Mutual', 'names Tailwind & Partner Mutual '],
  ['sorry, they’re called Tailwind Mutual', 'names Tailwind Mutual '],
  ['no, the customer is Tailwind', 'names Tailwind '],
  ['Their full name is Tailwind Mutual', 'names Tailwind Mutual '],
  ['the customer is called Alpine Ski House', 'names Alpine Ski House '],
  ['customer: contoso', 'names Contoso '],
  ['change the customer to Fabrikam Ltd.', 'names Fabrikam Ltd '],
  ['workload is Intune', 'names  intune'],
  ['workload: EXO', 'names  exchange'],
  ['what is adoption readiness', 'define adoption-readiness'],
  ['What’s the L2 partner engagement?', 'define partner-engagement'],
  ['l2 adoption', 'define adoption-readiness'],
  ['migration', 'define migration'],
  ['what is blocked', 'define blocked'],
  ['what does no intent mean?', 'define no-intent'],
  ['what is in progress', 'define in-progress'],
  ['what is DIBS', 'define dibs'],
  ['what is an L1?', 'define l1'],
  ['ACM', 'define acm'],
  ['what is foo bar', 'define ?'],
  ['when do I set migration?', 'define migration'],
  ['What is the difference between migration and adoption readiness?', 'compare migration adoption-readiness'],
  ['differences between blocked and no intent', 'compare blocked no-intent'],
  ['compare L1 with L2', 'compare l1 l2'],
  ['billing, licensing and subscription vs partner engagement', 'compare billing-licensing partner-engagement'],
  ['migration or partner engagement?', 'compare migration partner-engagement'],
  ['how many of my entitlements are in progress?', 'status in progress'],
  ['how many customers do I have?', 'status '],
  ['how many customers are there', 'situation'],
  ['who owns Tailwind Intune?', 'status Tailwind Intune'],
  ['what’s the status of tailwind?', 'status tailwind'],
  ['is Tailwind still blocked?', 'status Tailwind'],
  ['how is Tailwind doing?', 'status Tailwind'],
  ['sorry, it was not Adatum, it was Wingtip', 'names Wingtip '],
  ['Wrong customer: this is about Woodgrove Bank', 'names Woodgrove Bank '],
  ['no, Wingtip', 'names Wingtip '],
  ['I meant wingtip Exchange Online', 'names Wingtip exchange'],
  ['it’s for Wingtip, not Adatum', 'names Wingtip '],
  ['not Adatum but Wingtip', 'names Wingtip '],
  ['it was not Intune, it was Teams', 'names  teams'],
]

/** Sentences that merely begin like commands. */
const situations: readonly string[] = [
  'What’s stopping them is the missing budget',
  'what is stopping them: nobody is trained',
  'What is missing is an adoption champion',
  'status unknown, they don’t answer',
  'status of Contoso Teams: users refuse',
  'status is unclear since the admin left',
  'Status: nobody has answered our mails',
  'help desk is not ready',
  'help is needed with the hybrid setup',
  'new tenant, nobody asked yet',
  'new admin has no skills',
  'cancelled their project for lack of budget',
  'cancel was not an option, they wait for licences',
  'back to on-premises, they say',
  'Start over is what their CIO wants, with Google',
  'resume is planned once the licences arrive',
  'answers from legal are missing',
  'keep their Exchange servers, see no reason to move',
  'keeping it on premises, the contract was prolonged',
  'delete of the old tenant is not finished',
  'list of allowed IPs lapses, they fear',
  'show stopper: the VPN is too slow',
  'Assess phase is delayed because the VPN fails',
  'assessment of the network shows too much latency',
  'Assessment showed that the proxies are too old',
  'history of outages, they lost trust',
  'customer is not ready',
  'customer is unresponsive',
  'Customer is Unresponsive',
  'the customer is migrating mailboxes',
  'customer: they refuse to train anybody',
  'workload is blocked by the firewall',
  'wrong licences were bought',
  'wrong customer data in the tenant, licences must be moved',
  'change management is slow in IT',
  'change freeze until June',
  'ok from legal is missing',
  'thanks to the partner nothing moves',
  'explained the value twice, the board says no',
  'stop of the rollout, the only admin left',
  'undo of the migration is planned',
  'who decides is unclear',
  'no, Slack',
  'no, they refuse',
  'no champion, no trainer',
  'it is Jamf, not Intune',
  'they went for Zoom, not Teams',
  'how is unclear, when is open too',
  'who owns the network is disputed',
  'network status',
  'Side note: they like Slack',
  'please note: nobody is trained',
  'Tailwind Teams: target date moved to 1 June, the pilot slipped',
  'move tailwind to the new tenant',
  'the target date is 1 June',
  'they moved the deadline to June',
  'they asked what we have to share',
]

test.each(commands)('“%s” is read as %s', (message, expected) => {
  expect(inWords(readCommand(prepared, message))).toBe(expected)
})

test.each(situations)('“%s” is a situation', (message) => {
  expect(inWords(readCommand(prepared, message))).toBe('situation')
})

test.each([
  ['which videos can i send the users for teams?', 'teams'],
  ['do u have anything on sharepoint I could share', 'sharepoint'],
  ['any material to show them?', ''],
])('“%s” asks for the resources on “%s”', (message, query) => {
  expect(readCommand(prepared, message)).toEqual({ kind: 'resources', query })
})

function inWords(command: ReturnType<typeof readCommand>): string {
  if (!command) return 'situation'
  switch (command.kind) {
    case 'assess':
      return `assess ${command.rest}`
    case 'status':
    case 'history':
      return `${command.kind} ${command.filter}`
    case 'change':
      return `change ${command.what} ${command.filter}: ${command.value}`
    case 'names':
      return `names ${command.customer ?? ''} ${command.workload ?? ''}`
    case 'define':
      return `define ${command.status ?? command.topic ?? '?'}`
    case 'compare':
      return ['compare', ...command.terms.map((term) => ('status' in term ? term.status : term.topic))].join(' ')
    default:
      return command.kind
  }
}
