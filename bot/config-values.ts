import { z } from 'zod'

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
