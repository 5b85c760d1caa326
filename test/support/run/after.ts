export { stopForAll as default } from './before.ts'
