/** The bundle that runs in Node has no types of its own; they are those of the package. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  export * from 'adaptivecards'
}
