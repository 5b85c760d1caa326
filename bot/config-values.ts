import { z } from 'zod'

/** True for an id as Microsoft writes those of tenants, apps and people. */
export function isGuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
}

/** A number of days, with what it is when it is not set. */
export function days(name: string, fallback: number) {
  return z
    .string()
    .default(String(fallback))
    .refine(
      (value) => /^\d{1,4}$/.test(value) && Number(value) > 0,
      `${name} must be a whole number of days from 1 to 9999.`,
    )
}

/** What is separated by commas. */
export function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
