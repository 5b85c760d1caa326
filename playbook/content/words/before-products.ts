import { MONTH_WORDS } from '../../dates/months.ts'
import { OFFICERS } from './officers.ts'

/**
 * Words that stand in front of a product and are no part of a company's name: what is done with it, what kind of it, and what of
 * it. Taken from the notes of the corpus, and from what else is common.
 */
export const BEFORE_PRODUCTS: ReadonlySet<string> = new Set([
  ...OFFICERS,
  ...MONTH_WORDS,
  ...`
  want wants wanted like likes liked love loves loathe adores use uses used using run runs running ran keep keeps keeping kept
  open opens opened opening close closed closing stop stops stopped start starts started deploy deploys deployed deploying hold
  holds holding take takes took say says said know knows block blocks blocked host hosts hosted need needs needed put puts
  freeze freezes froze frozen order orders ordered drop drops dropped doubt doubts think thinks allow allows install installs
  installed buy buys bought exclude excludes touch touches struck leave leaves left reject rejects rejected wish wishes give gives
  fear fears build building turn shut approve approves approved switch switched configure configures configuring configured
  prohibit prohibits prohibited learn learning cover covers add adds added make makes permit permits include includes consider
  considers introduce introducing understand see sees veto vetoes vetoed bar bars halt halts tested test testing decline declines
  boot operate operates forbid forbids raise raised eat eats confirm confirmed yank flip feed launch launched expect expects paid
  choose chose mark publish worried pull pulled ask asks asked asking receive received obtained finish finishes finished finishing
  find finds discuss discussed prepare prepares preparing rename renamed renew renewed patch tap sync synced lock locked roll rolled
  rolling promise promised onboard ignore ignores enable enabled refuse refused refuses adopt adopted dismiss disallow create
  suspend pause paused own owns present declare decommission assign bring brings acquire places accept accepts require requires
  pilot piloted carry break breaks value values rewritten reach push authorise authorised mention mentioned package packaging
  secure withhold withholds replace replaces replaced move moves moved moving migrate migrates migrated migrating try tries tried
  evaluate evaluates review reviews reviewed plan plans planned planning prefer prefers look looks looking wait waits waiting
  new newer newest fresh old older cloud local inside internal external plain dedicated current hybrid on-prem onprem in-house
  legacy modern classic private public frontline desktop online mobile server active passive multi-tenant empty available long-time
  brand-new beautiful outdated faulty creative automatic secondary embedded federated premium basic standard free cheap expensive
  two three four five second third last next another other whole full entire main real half both one
  training rollout roll-out migration adoption deployment project phase stage step wave kickoff kick-off licence licences license
  licenses licensing renewal subscription seats tenant test budget contract quote invoice support maintenance release upgrade update
  security compliance legal hr finance sales procurement marketing operations management department team teams group groups office
  network firewall server storage backup data device devices desktop laptop phone channel channels site sites room rooms mailbox
  mailboxes archive mail email calendar meeting meetings call calls question questions issue issues problem problems help urgent
  regarding concerning about re fw fwd status news note notes summary reminder customer client account partner vendor vendors
  provider consultant admin admins champion champions sponsor board director owner lead staff employee
  employees people users user workers pupils students teachers nurses doctors
  file files folder folders share shares app apps store stores path paths number numbers wrong right sku line lines library libraries
  against voted vote votes nobody none everybody everyone someone somebody anyone nothing everything something
  good bad great better best poor slow fast ready done live stuck late early soon still currently already yesterday monday tuesday
  wednesday thursday friday week month year
  `
    .trim()
    .split(/\s+/),
])
