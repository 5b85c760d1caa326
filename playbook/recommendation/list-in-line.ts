import { matchesOf } from '../reading/text/matches.ts'

/** The number of an item: "1)", "(2)", "3.", "a)". Not a day of the month ("1. April"). */
const ITEM =
  /(?<=^|\s)\(?(\d{1,2}|[a-h])([.)])\s(?=\p{L})(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)/giu

/**
 * Puts each item of a list written in one line ("1) Exchange … 2) Teams …") on a line of its own. The text keeps its
 * length, so places in it stay the same.
 * @returns the text itself where it has no list that counts up from one
 */
export function withItemsOnLines(text: string): string {
  const starts: number[] = []
  let style: string | undefined
  for (const { 1: number, 2: mark, index } of matchesOf(ITEM, text)) {
    const isNumber = /\d/.test(number!)
    const at = isNumber ? Number(number) : number!.toLowerCase().charCodeAt(0) - BEFORE_A
    if (at !== starts.length + 1 || (style !== undefined && style !== `${isNumber}${mark}`)) continue
    style = `${isNumber}${mark}`
    starts.push(index)
  }
  if (starts.length < 2) return text
  return starts.reduce((all, at) => (at === 0 ? all : `${all.slice(0, at - 1)}\n${all.slice(at)}`), text)
}

const BEFORE_A = 'a'.charCodeAt(0) - 1
