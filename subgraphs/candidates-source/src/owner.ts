/** Who this owner is. A copy of this folder for another owner begins here. */

/** What its ids begin with, before the colon; also the name of its variables and the one under which it is asked. */
export const PREFIX = 'uwv-noord-holland'

/** The labour-market regions whose people it holds. */
export const REGIONS: readonly string[] = [
  ...['noord-holland-noord', 'zaanstreek-waterland', 'zuid-kennemerland-en-ijmond'],
  ...['groot-amsterdam', 'gooi-en-vechtstreek'],
]

/** Owners who may know the same people: whoever moves is known at both for a while. */
export const OVERLAPS: readonly string[] = ['uwv-noord']

/** The subgraph behind which it stands, and which alone asks it. */
export const BEHIND = 'candidates'

/** Where it listens when nothing else is said. */
export const PORT = 4021
