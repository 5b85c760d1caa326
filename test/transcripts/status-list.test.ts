import { story } from '../support/story.ts'

story('status lists the newest status of each entitlement, filtered by words', [
  ['FM', 'status'],
  ['bot', 'No status kept'],
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status'],
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'status'],
  ['bot', 'Contoso · Microsoft Teams', 'Fabrikam · Intune', 'Blocked › Adoption Readiness', 'kept 2 Mar 2026'],
  ['FM', 'status contoso'],
  ['bot', 'Contoso'],
  ['bot never', 'Fabrikam'],
  ['FM', 'status of fabrikam intune?'],
  ['bot', 'Fabrikam · Intune'],
  ['FM', 'status nobody'],
  ['bot', 'Nothing is kept for “nobody”'],
])
