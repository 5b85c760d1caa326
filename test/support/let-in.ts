import { TENANT, type TestService } from './service.ts'

/** Somebody lets a colleague into the one customer that there is. */
export async function letIn(service: TestService, by: string, person: string): Promise<void> {
  const [customer, ...others] = await service.rows('customer')
  if (!customer || others.length > 0) throw new Error('There is not one customer.')
  const viewer = { tenant: TENANT, id: by, key: null, place: undefined }
  await service.store.transaction(({ rights }) => rights.letIn(viewer, customer.id, person))
}
