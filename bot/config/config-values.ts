import { z } from 'zod'

/** A value that must be good. */
export function text(isGood: (value: string) => boolean, problem: string) {
  return z.string().refine(isGood, problem)
}

/** The same for one that may be left out, or empty. */
export function optional(isGood: (value: string) => boolean, problem: string) {
  return text((value) => value === '' || isGood(value), problem).optional()
}

/** Values that are separated by commas, each of them good; there may be none. */
export function listOf(isGood: (value: string) => boolean, problem: string) {
  return text((value) => list(value).every(isGood), problem).optional()
}

/** Host names, with a port where it is not the default one. */
export function hosts(name: string) {
  return listOf(
    (host) => /^[a-z0-9.-]+(:\d+)?$/i.test(host),
    `${name} must be host names separated by commas, without https://.`,
  )
}

/** "7/1,8/2": at most 7 within 1 second and 8 within 2. */
export function limits(name: string) {
  return text(
    (value) => value === 'off' || list(value).every((limit) => /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/.test(limit)),
    `${name} must be counts and seconds like 7/1,8/2 – or off.`,
  ).optional()
}

/** Tells whether a value is a whole number within bounds. */
export function wholeFrom(least: number, most: number): (value: string) => boolean {
  return (value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
}

/** A number of days, with what it is when it is not set. */
export function days(name: string, fallback: number, most = 9999) {
  return text(wholeFrom(1, most), `${name} must be a whole number of days from 1 to ${most}.`).default(String(fallback))
}

/** What is separated by commas. */
export function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}
