import type { Cue } from '../model.ts'

export const cues: readonly Cue[] = []
