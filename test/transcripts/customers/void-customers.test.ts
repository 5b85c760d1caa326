import { type Row, story } from '../../support/story.ts'

const VOID: readonly Row[] = [
  ['FM', 'Litware Teams: the tenant was created twice, this one is empty and never used'],
  ['FM presses', 'Keep this status'],
  ['bot', 'Kept', 'Duplicate/Invalid'],
]
const SAYS = 'All that is kept of this customer is Duplicate/Invalid'

story('an ACM conversation with a void customer is not begun by the word alone', [
  ...VOID,
  ['FM', 'acm litware'],
  ['bot', 'Litware', SAYS, '[Its statuses]', '[Begin all the same]'],
  ['bot never', 'Start: 1 Prepare'],
  ['FM presses', 'Begin all the same'],
  ['bot', 'Litware', '[Start: 1 Prepare]'],
  ['bot never', SAYS],
])

story('nor is a request for a partner', [
  ...VOID,
  ['FM', 'referral litware'],
  ['bot', 'Litware', SAYS, '[Begin all the same]'],
  ['bot never', 'work with a partner'],
  ['FM presses', 'Its statuses'],
  ['bot', 'Litware · Microsoft Teams', 'Duplicate/Invalid'],
  ['FM', 'referral litware'],
  ['FM presses', 'Begin all the same'],
  ['bot', 'Litware', 'Does the customer work with a partner now?'],
])

story('one that is valid is enough', [
  ...VOID,
  ['FM', 'Litware Intune: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'acm litware'],
  ['bot never', SAYS],
  ['FM', 'referral litware'],
  ['bot', 'Does the customer work with a partner now?'],
  ['bot never', SAYS],
])
