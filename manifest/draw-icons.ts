/**
 * Draws the two icons of the Teams app: `node manifest/draw-icons.ts` writes color.png and outline.png beside this
 * file. The bytes are the same on every machine, so a test can check that the files match the shapes.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { png } from './png.ts'

// Read from Math once: reading them in each of millions of calls is slow in jest's sandbox.
const { SQRT2, floor, max, min, sqrt } = Math

type Point = readonly [x: number, y: number]
type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/** The distance of a point from the edge of a shape, in pixels; zero or less inside. */
type Shape = (x: number, y: number) => number

interface Picture {
  readonly size: number
  /**
   * The colour without a layer. With layers of other colours it must be opaque, because channels are averaged one by
   * one.
   */
  readonly ground: Rgba
  /** The topmost layer first. */
  readonly layers: readonly (readonly [Shape, Rgba])[]
}

const WHITE: Rgba = [255, 255, 255, 255]
const CLEAR: Rgba = [255, 255, 255, 0]
/** The manifest's accentColor. White on it has a contrast of 6.5 : 1. */
const TEAL: Rgba = [11, 104, 110, 255]
const MIST: Rgba = [160, 205, 205, 255]
const SHADE: Rgba = [64, 145, 149, 255]

/** A pixel is divided into so many points along each side; their average smooths the edges. */
const SAMPLES = 8

/**
 * For the store and for chats. Teams rounds the corners, so the ground fills the square and the mark stays in its
 * middle.
 */
function colorIcon(): Picture {
  const page = [62, 42, 144, 140, 9, 28] as const
  return {
    size: 192,
    ground: TEAL,
    layers: [
      [line(11, [82, 107], [97, 122], [126, 91]), TEAL],
      [line(8, [82, 68], [102, 68]), MIST],
      [flap(...page), MIST],
      [sheet(...page), WHITE],
      [sheet(48, 54, 130, 152, 9, 0), SHADE],
    ],
  }
}

/** For the app bar, light and dark: white on transparent, as Teams requires. */
function outlineIcon(): Picture {
  const page = [6, 3, 26, 29, 3, 7] as const
  return {
    size: 32,
    ground: CLEAR,
    layers: [
      [line(2.4, [10.5, 18.5], [14.5, 22.5], [21.5, 15.5]), WHITE],
      [flap(...page), WHITE],
      [border(sheet(...page), 2), WHITE],
    ],
  }
}

function rectangle(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const across = max(left + radius - x, x - right + radius)
    const down = max(top + radius - y, y - bottom + radius)
    return min(max(across, down), 0) + length(max(across, 0), max(down, 0)) - radius
  }
}

/** A sheet of paper with its upper right corner folded. */
function sheet(left: number, top: number, right: number, bottom: number, radius: number, fold: number): Shape {
  const paper = rectangle(left, top, right, bottom, radius)
  if (fold === 0) return paper
  return (x, y) => max(paper(x, y), (x - right + fold - (y - top)) / SQRT2)
}

/** The folded corner of such a sheet. */
function flap(left: number, top: number, right: number, bottom: number, radius: number, fold: number): Shape {
  const page = sheet(left, top, right, bottom, radius, fold)
  const corner = rectangle(right - fold, top - fold, right + fold, top + fold, radius / 2)
  return (x, y) => max(page(x, y), corner(x, y))
}

/** A line from point to point with round ends and corners. */
function line(width: number, start: Point, ...others: readonly Point[]): Shape {
  return (x, y) => {
    let [fromX, fromY] = start
    let nearest = length(x - fromX, y - fromY)
    for (const [toX, toY] of others) {
      const [alongX, alongY] = [toX - fromX, toY - fromY]
      const part = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX * alongX + alongY * alongY)
      const held = min(max(part, 0), 1)
      nearest = min(nearest, length(x - fromX - held * alongX, y - fromY - held * alongY))
      fromX = toX
      fromY = toY
    }
    return nearest - width / 2
  }
}

/** The edge of a shape, drawn on its inner side. */
function border(shape: Shape, width: number): Shape {
  return (x, y) => max(shape(x, y), -shape(x, y) - width)
}

/** Not Math.hypot: its last digit may differ between machines. */
function length(x: number, y: number): number {
  return sqrt(x * x + y * y)
}

function draw(picture: Picture): Buffer {
  const pixels = Buffer.alloc(picture.size * picture.size * 4)
  for (let index = 0; index < pixels.length / 4; index++) {
    let [red, green, blue, alpha] = [0, 0, 0, 0]
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const x = (index % picture.size) + ((sample % SAMPLES) + 0.5) / SAMPLES
      const y = floor(index / picture.size) + (floor(sample / SAMPLES) + 0.5) / SAMPLES
      const colour = picture.layers.find(([shape]) => shape(x, y) <= 0)?.[1] ?? picture.ground
      red += colour[0]
      green += colour[1]
      blue += colour[2]
      alpha += colour[3]
    }
    pixels.set(
      [red, green, blue, alpha].map((sum) => Math.round(sum / (SAMPLES * SAMPLES))),
      index * 4,
    )
  }
  return png(picture.size, pixels)
}

/** The contents of the files by name. */
export function drawIcons(): Readonly<Record<'color.png' | 'outline.png', Buffer>> {
  return { 'color.png': draw(colorIcon()), 'outline.png': draw(outlineIcon()) }
}

if (import.meta.main) {
  for (const [name, bytes] of Object.entries(drawIcons())) writeFileSync(join(import.meta.dirname, name), bytes)
}
