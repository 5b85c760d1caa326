import { story } from '../../support/story.ts'

story('a product that is no workload of the list is named, and the FM chooses what it is counted under', [
  ['FM', 'Bookings at Larchmont Dental Clinic: nobody is trained and there is no champion, they will not go live'],
  ['bot', 'Larchmont Dental Clinic · Bookings', 'Bookings is not in the playbook’s list'],
  ['FM presses', 'Keep this status', { workload: 'teams', dateUnknown: 'true' }],
  ['bot', 'Kept', 'Larchmont Dental Clinic · Microsoft Teams'],
])

story('a workload of the list needs no such word', [
  ['FM', 'Teams at Larchmont Dental Clinic: nobody is trained and there is no champion, they will not go live'],
  ['bot never', 'not in the playbook’s list'],
])
