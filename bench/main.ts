/** `npm run bench`: prints tables; the last line is JSON. */
import { benchRecommend } from './recommend.ts'

const recommendation = benchRecommend()
console.log(JSON.stringify({ node: process.version, recommendation }))
